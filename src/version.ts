// Written by scripts/build-version.ts from package.json.
/** The version of the package, the same as in package.json. */
export const version: string = '0.1.0';
