/** The headline and text of a story of our own, for pages of every shape. */
export const HEADLINE = 'چشمهٔ روستا دوباره جوشید';
export const H1 = `<h1>${HEADLINE}</h1>`;
export const PROSE = [
  'چشمهٔ کهن روستا پس از سه سال خشکی دوباره جوشید و آب به جوی باغ\u200cها رسید.',
  'باغداران می\u200cگویند که با این آب درختان انار تا پایان تابستان سیراب می\u200cشوند.',
];
export const BODY = PROSE.map((text) => `<p>${text}</p>`).join('');
