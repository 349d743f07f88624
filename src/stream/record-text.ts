import { type Member, membersOf, skipSpace } from './json-members.js';

/** A record as the text it came in. What is put into it leaves all the rest byte for byte: spaces, escapes, numbers of any length. */
export interface RecordText {
  readonly json: string;
  readonly members: readonly Member[];
  /** Has a value stand in the place of another. */
  replace(value: Member, json: string): void;
  /** Sets a member of the record: in its place where there is one, else behind the last. */
  set(name: string, json: string): void;
  /** The text with all that was put. */
  finish(): string;
}

/** @param json a line that JSON.parse has read as an object */
export function readRecord(json: string): RecordText {
  const members = membersOf(json, skipSpace(json, 0));
  /** By where they begin: the last one counts. */
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
        // A value in one that is replaced as a whole.
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
