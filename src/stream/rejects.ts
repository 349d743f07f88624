/** Why a record was not converted, by the code of the reason. */
export type RejectCode = 'not-json' | 'no-object' | 'no-field' | 'no-text' | 'no-utf-8' | 'too-long' | 'crashed';

export interface RejectReason {
  code: RejectCode;
  /** One line for people. */
  message: string;
}

/** A record that was not converted. */
export interface Reject extends RejectReason {
  /** Its line in the stream, from 1. */
  line: number;
  /** The line as it came. */
  record: string;
}

const ERROR_FIELD = '_error';
const RECORD_FIELD = '_record';

/** A record in the place of one that is no JSON object: `{"_error":{"code":…,"message":…},"_record":"…"}`. */
export function errorRecord({ code, message }: RejectReason, record: string): string {
  return JSON.stringify({ [ERROR_FIELD]: { code, message }, [RECORD_FIELD]: record });
}

/** What sets the field `_error` of a record. */
export function errorMember({ code, message }: RejectReason): [name: string, json: string] {
  return [ERROR_FIELD, JSON.stringify({ code, message })];
}
