/** Parses a flag that takes a list and may be repeated: `--fields title,body --fields lead` → `['title', 'body', 'lead']`. */
export function addToList(list: string, before: string[] = []): string[] {
  return [...before, ...list.split(',').map((item) => item.trim())];
}
