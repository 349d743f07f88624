/**
 * Writes the licences of bundled third-party parts: THIRD-PARTY-LICENSES.md with every licence in full, and sbom.json, a bill of materials
 * in CycloneDX 1.5.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from './lib/write-or-check.js';
import { BUNDLED, type Bundled } from './licenses/bundled.js';

interface Manifest {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const read = (file: string): string => readFileSync(file, 'utf8').trim();

function licenseText({ name, folder, license }: Bundled): string {
  if (license) return read(license.file);
  const place = typeof folder === 'string' ? folder : '';
  const file = readdirSync(place).find((one) => /^licen[cs]e(?:-mit)?(?:\.|$)/i.test(one));
  if (file === undefined) throw new Error(`${place}: expected the licence of ${name}, got none`);
  return read(join(place, file));
}

/** A part that is no npm package has no manifest: its name, version and licence come from the list. */
function manifestOfPart({ name, folder, license }: Bundled): Manifest {
  const manifest = typeof folder === 'string' ? manifestOf(folder) : { name, version: folder.version, license: '' };
  return { ...manifest, license: license?.id ?? manifest.license };
}

function licensesPage(): string {
  const rows = BUNDLED.map((part) => `| ${part.name} ${manifestOfPart(part).version} | ${part.where} | ${manifestOfPart(part).license} |`);
  const sections = BUNDLED.map((part) => {
    const notice = part.notice === undefined ? '' : `${part.notice}\n\n`;
    return `## ${part.name}\n\n${notice}\`\`\`\n${licenseText(part)}\n\`\`\`\n`;
  });
  const needed = Object.keys(manifestOf('.').dependencies ?? {}).map((name) => `${name} (${manifestOf(`node_modules/${name}`).license})`);
  return `# Licences of what is compiled or bundled into matn

matn itself is under the ${manifestOf('.').license} licence (LICENSE). ${needed.length === 0 ? 'It needs no other package at run time' : `At run time it needs ${needed.join(', ')}`}; these are part of its files.

| what | where in the package | licence |
|---|---|---|
${rows.join('\n')}

${sections.join('\n')}`;
}

/** Schema: https://cyclonedx.org/docs/1.5/json/ */
function billOfMaterials(): string {
  const own = manifestOf('.');
  const bundled = BUNDLED.map((part) => component(manifestOfPart(part), typeof part.folder === 'string' ? 'npm' : 'generic', part.where));
  const needed = Object.keys(own.dependencies ?? {}).map((name) => component(manifestOf(`node_modules/${name}`), 'npm', 'a dependency'));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'library', name: own.name, version: own.version, licenses: [{ license: { id: own.license } }] } },
    components: [...needed, ...bundled],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component({ name, version, license }: Manifest, kind: 'npm' | 'generic', where: string): object {
  const purl = `pkg:${kind}/${name.replace('@', '%40')}@${version}`;
  const place = { name: 'matn:where', value: where.replaceAll('`', '') };
  const licenses = [{ license: { id: license } }];
  return { type: 'library', 'bom-ref': purl, name, version, scope: 'required', licenses, purl, properties: [place] };
}

writeOrCheck('THIRD-PARTY-LICENSES.md', licensesPage());
writeOrCheck('sbom.json', billOfMaterials());
