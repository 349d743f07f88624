/** Keeps a box beside an element of the page. */
export interface Anchor {
  attach(target: HTMLElement): void;
  detach(): void;
}

const GAP = 8;
const MARGIN = 8;

/**
 * Places a box under an element, or above it where there is more room. On a small screen the style sheet fixes the box to the foot. There
 * the page is scrolled so that the box does not cover the element.
 */
export function createAnchor(box: HTMLElement): Anchor {
  let target: HTMLElement | null = null;

  function place(): void {
    if (!target?.isConnected) return;
    const at = (target.getClientRects()[0] ?? target.getBoundingClientRect()) as DOMRect;
    box.classList.toggle('away', !isInSight(target, at));
    const { width, height } = box.getBoundingClientRect();
    const goesAbove = at.bottom + GAP + height > innerHeight && at.top > innerHeight - at.bottom;
    const top = goesAbove ? at.top - GAP - height : at.bottom + GAP;
    const middle = at.left + at.width / 2 - width / 2;
    const left = Math.max(MARGIN, Math.min(middle, document.documentElement.clientWidth - width - MARGIN));
    box.style.setProperty('--top', `${Math.max(top + scrollY, MARGIN)}px`);
    box.style.setProperty('--left', `${left + scrollX}px`);
  }

  function uncover(): void {
    if (!target || getComputedStyle(box).position !== 'fixed') return;
    const hidden = target.getBoundingClientRect().bottom + GAP - box.getBoundingClientRect().top;
    if (hidden > 0) scrollBy(0, hidden);
  }

  document.addEventListener('scroll', () => target && place(), { capture: true, passive: true });
  addEventListener('resize', () => target && place());

  return {
    attach(element) {
      target = element;
      box.hidden = false;
      place();
      uncover();
    },
    detach() {
      target = null;
      box.hidden = true;
    },
  };
}

/** True if the element is visible in the box that scrolls it. */
function isInSight(element: HTMLElement, { top, bottom }: DOMRect): boolean {
  const outer = element.closest('.marked-text')?.getBoundingClientRect();
  return outer === undefined || (bottom > outer.top && top < outer.bottom);
}
