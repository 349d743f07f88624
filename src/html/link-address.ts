const CATEGORY_PARTS: ReadonlySet<string> = new Set(['c', 'cat', 'category', 'categories']);

/** Words of addresses that list stories, as a whole part of the path. */
const LIST_PARTS: ReadonlySet<string> = new Set([
  ...['tag', 'tags', 'topic', 'topics', 'keyword', 'keywords', 'label', 'labels', 'search', 't'],
  ...CATEGORY_PARTS,
  ...['section', 'sections', 'service', 'services', 'archive', 'archives'],
  ...['author', 'authors', 'writer', 'writers', 'user', 'users', 'person', 'persons', 'reporter', 'reporters', 'profile'],
]);

const FRONT_PAGE = /^(?:\/|\/fa\/?|(?:https?:)?\/\/[^/?#]+\/?)$/;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;
const HOST = /^(?:https?:)?\/\/[^/?#]+/i;
/** `/share?url=https%3A%2F%2F…`: an address within the address. */
const ADDRESS_INSIDE = /[?&][^=]*=https?(?::|%3A)/i;
const LIST_QUERY = /[?&](?:q|s|tag|keyword|search|cat|author)=/i;

/** True for the address of the front page. */
export function isFrontPage(address: string): boolean {
  return FRONT_PAGE.test(address);
}

/** True if a link may lead to another story: not to this page, the front page, a list of stories, a person, or a network to share with. */
export function leadsToStory(address: string): boolean {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#') || isFrontPage(trimmed) || OTHER_SCHEME.test(trimmed)) return false;
  if (ADDRESS_INSIDE.test(trimmed) || LIST_QUERY.test(trimmed)) return false;
  return !pathParts(trimmed).some((part) => LIST_PARTS.has(part) || part.startsWith('@'));
}

/** True for the address of a category: `/category/city`. */
export function isCategoryAddress(address: string): boolean {
  return pathParts(address).some((part) => CATEGORY_PARTS.has(part));
}

/** Returns the parts of the path of an address, in lower case. */
export function pathParts(address: string): string[] {
  const [path = ''] = address.replace(HOST, '').split(/[?#]/);
  return path.toLowerCase().split('/');
}
