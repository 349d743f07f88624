/** Loads the build, not the source: the bench measures the package. */
const load = async (entry: string): Promise<unknown> => import(new URL(`../dist/${entry}.js`, import.meta.url).href);

export const matn = (await load('index')) as typeof import('../src/index.js');
export const matnHtml = (await load('html')) as typeof import('../src/html.js');
export const matnStream = (await load('stream')) as typeof import('../src/stream.js');
export const matnLemma = (await load('lemma')) as typeof import('../src/lemma.js');
