import type { NormalizeOptions } from 'matn';

export const options: NormalizeOptions = { digits: 'roman' };
