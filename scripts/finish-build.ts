/** What tsup cannot do by itself, after it: `npm run build`. Makes the package smaller and its stack traces readable. */
import { shareFiles } from './build/share-files.js';
import { thinSourceMaps } from './build/thin-source-maps.js';

await shareFiles('dist-web', 'dist', 'dist/web');
await thinSourceMaps('dist');
