import { type Member, membersOf, skipSpace } from './json-members.js';

/** A record as its source text. Changes keep the rest of the source exactly: spaces, escapes, numbers of any length. */
export interface RecordText {
  readonly json: string;
  readonly members: readonly Member[];
  /** Replaces a value. */
  replace(value: Member, json: string): void;
  /** Sets a member of the record: in its place if it exists, else after the last member. */
  set(name: string, json: string): void;
  /** Returns the text with all changes. */
  finish(): string;
}

/** @param json a line that JSON.parse read as an object */
export function readRecord(json: string): RecordText {
  const members = membersOf(json, skipSpace(json, 0));
  /** By start offset; a later replacement wins. */
  const replaced = new Map<number, { start: number; end: number; json: string }>();
  const added: string[] = [];
  return {
    json,
    members,
    replace: (value, by) => void replaced.set(value.start, { ...value, json: by }),
    set(name, value) {
      const place = members.findLast((member) => member.name === name);
      if (place) replaced.set(place.start, { ...place, json: value });
      else added.push(`${JSON.stringify(name)}:${value}`);
    },
    finish() {
      if (replaced.size === 0 && added.length === 0) return json;
      let text = '';
      let done = 0;
      for (const { start, end, json: by } of [...replaced.values()].sort((a, b) => a.start - b.start)) {
        // This value is within one that is replaced.
        if (start < done) continue;
        text += json.slice(done, start) + by;
        done = end;
      }
      if (added.length === 0) return text + json.slice(done);
      const end = json.lastIndexOf('}');
      return `${text}${json.slice(done, end)}${members.length > 0 ? ',' : ''}${added.join()}${json.slice(end)}`;
    },
  };
}
