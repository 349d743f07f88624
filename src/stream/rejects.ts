/** Reason codes of records that were not converted. */
export type RejectCode = 'not-json' | 'no-object' | 'no-field' | 'no-text';

/** Why a record was not converted. `matn jsonl`, which reads bytes, has more codes. */
export interface RejectReason<Code extends string = RejectCode> {
  readonly code: Code;
  /** One line for the user. */
  readonly message: string;
}

/** A record that was not converted. */
export interface Reject extends RejectReason {
  /** Number of its line in the stream, from 1. */
  readonly line: number;
  /** The original line. */
  readonly record: string;
}

/** Receives a record that was not converted. The stream waits for a promise, and fails if it is rejected. */
export type OnReject = (reject: Reject) => unknown;

const ERROR_FIELD = '_error';
const RECORD_FIELD = '_record';

/**
 * Builds the record that replaces one that is not a JSON object: `{"_error":{"code":…,"message":…},"_record":"…"}`.
 *
 * @param details what else the error has, such as the bytes of a record that is not UTF-8
 */
export function errorRecord(
  { code, message }: RejectReason<string>,
  record: string,
  details: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ [ERROR_FIELD]: { code, message, ...details }, [RECORD_FIELD]: record });
}

/** Returns the name and value of the field `_error` of a record. */
export function errorMember({ code, message }: RejectReason<string>): [name: string, json: string] {
  return [ERROR_FIELD, JSON.stringify({ code, message })];
}
