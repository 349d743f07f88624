/** The same function, which answers at once what it was asked before: pages repeat themselves. After `most` answers it forgets them all. */
export function remember<Answer>(most: number, answer: (asked: string) => Answer): (asked: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (asked) => {
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    const given = answer(asked);
    if (remembered.size >= most) remembered.clear();
    remembered.set(asked, given);
    return given;
  };
}
