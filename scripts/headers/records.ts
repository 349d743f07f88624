import { readFileSync } from 'node:fs';

/** A header with fields annotated by hand: absent if not annotated, null if the page has none. */
export interface HeaderRecord {
  id: string;
  site: string;
  text: string;
  gold: Partial<Record<'code' | 'published' | 'kicker' | 'headline' | 'lead', string | null>>;
}

/** @throws SyntaxError if a line is no JSON, TypeError if it is no record; both name file and line */
export function readRecords(files: readonly string[]): HeaderRecord[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readRecord(line, `${file}:${index + 1}`)])),
  );
}

function readRecord(line: string, place: string): HeaderRecord {
  let record: Partial<HeaderRecord>;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`${place}: expected a record in JSON: ${(error as Error).message}`);
  }
  if (
    typeof record?.id !== 'string' ||
    typeof record.site !== 'string' ||
    typeof record.text !== 'string' ||
    typeof record.gold !== 'object'
  )
    throw new TypeError(`${place}: expected { id, site, text, gold }, got ${line.slice(0, 60)}`);
  return record as HeaderRecord;
}
