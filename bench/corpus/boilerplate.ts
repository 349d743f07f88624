/** Content around an article on a news page, most of the page's bytes: a menu, a script with the page's settings, other stories. */
export interface Boilerplate {
  above: string;
  below: string;
}

const MENU_ITEMS = 120;
const SETTINGS = 600;
const STORIES = 100;

const times = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('\n');

/** @param nextHeadline returns the headline of another story */
export function pageBoilerplate(nextHeadline: () => string): Boilerplate {
  const menu = times(
    MENU_ITEMS,
    (index) =>
      `<li class="nav-item nav-item-${index}"><a class="nav-link" href="/fa/section/${index}"><i class="icon"></i><span>بخش ${index}</span></a></li>`,
  );
  const settings = times(SETTINGS, (index) => `"setting${index}":[${index},"value ${index}"],`);
  const stories = times(
    STORIES,
    (index) =>
      `<li><a href="/fa/news/${1000 + index}"><img src="/files/${index}.jpg" width="100" height="75" alt=""><h3>${nextHeadline()}</h3></a><span>${index} دقیقه پیش</span></li>`,
  );
  return {
    above: `<nav class="menu"><ul>${menu}</ul></nav><script>var page = {${settings}"last":0};</script>`,
    below: `<div class="related-news"><ul>${stories}</ul></div>`,
  };
}
