/** Compares matn with other libraries on the project's own fixtures → docs/comparison.md, and five rows of it in both READMEs. */
import { readFileSync } from 'node:fs';
import { dateSection } from './compare/dates.js';
import { withExcerpt } from './compare/excerpt.js';
import { featureSection } from './compare/features.js';
import { halfSpaceSection } from './compare/half-spaces.js';
import { htmlSection } from './compare/html.js';
import { LIBRARIES } from './compare/libraries.js';
import { table } from './compare/markdown.js';
import { promiseSection } from './compare/promises.js';
import { ruleSection } from './compare/rules.js';
import { writeOrCheck } from './lib/write-or-check.js';

const FILE = 'docs/comparison.md';

const libraries = table(
  ['library', 'version', 'what is called'],
  LIBRARIES.map(({ name, version, call }) => [name, version, `\`${call}\``]),
);

const page = `# Comparison

Written by \`npm run compare\`, which runs everything on this page again; \`npm run generate -- --check\` says whether it is stale.
[performance.md](performance.md) compares the speed.

${libraries}

Read the figures with this in mind: **the texts are ours.** They are the fixtures of this project, written for what it wants to get right,
and its tests hold matn to them. On texts of other kinds the distances are others; which library is ahead of which they show all the same.
Each is called as its own page says, with its defaults. Bold is the best of a row. \`¦\` stands for a ZWNJ (U+200C).

Some of the best known libraries are for Python (hazm, Parsivar, DadmaTools, shekar, negar). They are not measured here, because
npm cannot install them: put their output beside matn's with \`npm run evaluate\` and a text of yours.

## What each can do

${featureSection()}
## Half-spaces

On [fixtures/quality](../fixtures/README.md). A sentence is right as a whole if all of its half-spaces and spaces are.

${halfSpaceSection()}
matn loses where letters have two readings («ظرف شکستهای»): [known-failures.txt](../fixtures/quality/known-failures.txt) lists every
sentence. A library that changes nothing has no wrong changes: that is the row where doing little wins.

## Tricky lines

On [fixtures/rules](../fixtures/README.md): lines that a rule must repair, and lines that only look so. matn's own tests are these lines, stage by stage, so it has
nearly all of them by definition; the other columns say how often others do the same. Where a library has another convention on purpose
(٫ for the decimal point, … for three dots), it counts as different here, and is not wrong.

${ruleSection()}
## Promises

Counted on all texts of the fixtures, pages and lines.

${promiseSection()}
## Dates

On [fixtures/dates.tsv](../fixtures/dates.tsv), as of 10 October 2026. chrono-node has no Persian: it is what most projects have at hand.

${dateSection()}
## Pages

On [fixtures/html](../fixtures/README.md): pages of the families that matn reads, damaged ones, and pages whose classes say nothing. Readability and Defuddle are for all
languages and know no Persian templates; they give no kicker, code or section, nor where anything stood. Their excerpt is often the first paragraph.

${await htmlSection()}`;

const files: Record<string, string> = {
  [FILE]: page,
  'README.md': withExcerpt(readFileSync('README.md', 'utf8'), page, 'en'),
  'README.fa.md': withExcerpt(readFileSync('README.fa.md', 'utf8'), page, 'fa'),
};

for (const [file, text] of Object.entries(files)) writeOrCheck(file, text);
