import { memoize } from '../core/memoize.js';

/** Classes and ids of the parts of an article in the templates of news sites. The first row that fits an element counts. */

export type Role = 'kicker' | 'headline' | 'lead' | 'published' | 'updated' | 'code' | 'section' | 'authors' | 'tags' | 'body';

/** Families of content management systems; `page` holds names that many systems share. */
type Family = 'iransamaneh' | 'nastooh' | 'asam' | 'microdata' | 'page';

interface TemplateRow {
  family: Family;
  role: Role;
  names: readonly string[];
}

export const TEMPLATE_ROWS: readonly TemplateRow[] = [
  { family: 'iransamaneh', role: 'kicker', names: ['rutitr', 'news-rutitr', 'rutitr_news'] },
  { family: 'nastooh', role: 'kicker', names: ['kicker'] },
  { family: 'asam', role: 'kicker', names: ['uptitle', 'up-title', 'up_title', 'news-uptitle'] },
  { family: 'iransamaneh', role: 'published', names: ['news_pdate_c', 'photo_pdate', 'fa_date'] },
  { family: 'nastooh', role: 'published', names: ['item-date', 'item-time'] },
  { family: 'asam', role: 'published', names: ['news_time', 'news-time'] },
  { family: 'iransamaneh', role: 'code', names: ['news_id_c'] },
  { family: 'nastooh', role: 'code', names: ['item-code'] },
  { family: 'asam', role: 'code', names: ['news_code', 'news-code', 'news_id', 'news-id'] },
  { family: 'iransamaneh', role: 'section', names: ['news_path'] },
  { family: 'asam', role: 'section', names: ['breadcrumb_list'] },
  { family: 'iransamaneh', role: 'tags', names: ['tags_title'] },
  { family: 'asam', role: 'tags', names: ['article_tags', 'article_tag', 'article-tag', 'news_tags', 'tag_items'] },
  { family: 'nastooh', role: 'body', names: ['item-text', 'item-body'] },
  { family: 'asam', role: 'body', names: ['echo_detail', 'echo_details', 'main_ck_editor', 'article_body', 'story'] },
  { family: 'iransamaneh', role: 'body', names: ['body', 'body_media_content_show', 'khabar-matn'] },
  { family: 'nastooh', role: 'lead', names: ['introtext', 'summary', 'item-summary'] },
  { family: 'asam', role: 'lead', names: ['lead', 'news-lead', 'news_lead'] },
  { family: 'iransamaneh', role: 'lead', names: ['subtitle', 'news-subtitle', 'subtitle-news', 'sub_news'] },
  { family: 'nastooh', role: 'headline', names: ['first-title'] },
  { family: 'page', role: 'headline', names: ['title', 'news-title', 'news_title', 'title-news', 'title_news', 'h_title_news'] },
  { family: 'page', role: 'headline', names: ['entry-title', 'post-title', 'article-title', 'headline'] },
  { family: 'page', role: 'body', names: ['entry-content', 'post-content', 'article-body', 'article-content', 'articlebody'] },
  { family: 'page', role: 'body', names: ['news-body', 'news_body', 'newsbody', 'news-text', 'news_text', 'nt-body'] },
  { family: 'page', role: 'section', names: ['breadcrumb', 'breadcrumbs'] },
  { family: 'iransamaneh', role: 'section', names: ['service_name', 'cat_name', 'news_cat_c'] },
  { family: 'asam', role: 'section', names: ['service'] },
  { family: 'page', role: 'tags', names: ['tags', 'post-tags', 'entry-tags', 'tag-links', 'tags-links', 'all-tags'] },
  { family: 'page', role: 'authors', names: ['author', 'author-name', 'news-author', 'item-author', 'byline', 'reporter'] },
  {
    family: 'page',
    role: 'published',
    names: ['news-date', 'news_date', 'publish-date', 'publish-time', 'published', 'entry-date', 'post-date'],
  },
  { family: 'page', role: 'updated', names: ['updated', 'update-date', 'modified'] },
];

const ITEM_PROPERTIES: Readonly<Record<string, Role>> = {
  headline: 'headline',
  description: 'lead',
  datepublished: 'published',
  datemodified: 'updated',
  articlebody: 'body',
  articlesection: 'section',
  author: 'authors',
  keywords: 'tags',
};

export interface RoleName {
  family: Family;
  role: Role;
  /** The lowest rank wins. */
  rank: number;
}

const BY_NAME = /* @__PURE__ */ rolesByName();

function rolesByName(): ReadonlyMap<string, RoleName> {
  return new Map(
    TEMPLATE_ROWS.flatMap(({ family, role, names }, row) => names.map((name, at) => [name, { family, role, rank: row * 100 + at }])),
  );
}

const WHITE_SPACE = /\s+/;

/** Returns the role that a template gives an element by class or id. */
export function roleByName(classes: string | null, id: string | null): RoleName | null {
  const byClass = classes === null ? null : roleOfClasses(classes);
  const byId = id === null ? null : roleOfNames(id);
  return byClass && byId ? (byId.rank < byClass.rank ? byId : byClass) : (byClass ?? byId);
}

const roleOfClasses = /* @__PURE__ */ memoize(2000, roleOfNames);

function roleOfNames(names: string): RoleName | null {
  let best: RoleName | null = null;
  for (const name of names.toLowerCase().split(WHITE_SPACE)) {
    const found = BY_NAME.get(name);
    if (found && (best === null || found.rank < best.rank)) best = found;
  }
  return best;
}

/** Returns the role that microdata give an element; it takes precedence over names. */
export function roleByProperty(itemprop: string | null): RoleName | null {
  if (itemprop === null) return null;
  for (const name of itemprop.toLowerCase().split(WHITE_SPACE)) {
    const role = Object.hasOwn(ITEM_PROPERTIES, name) ? ITEM_PROPERTIES[name] : undefined;
    if (role) return { family: 'microdata', role, rank: -1 };
  }
  return null;
}
