/**
 * Writes what the package says of the parts that are not ours: THIRD-PARTY-LICENSES.md with every licence in full, and sbom.json, a bill
 * of materials in CycloneDX 1.5. `--check` compares instead of writing, and ends with 1 where a file is not what it would be.
 *
 *   npx tsx scripts/build-licenses.ts [--check]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED, type Bundled } from './licenses/bundled.js';

interface Manifest {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function licenseText({ folder, license }: Bundled): string {
  const file = license?.file ?? join(folder, readdirSync(folder).find((name) => /^licen[cs]e(?:-mit)?(?:\.|$)/i.test(name)) ?? '');
  return readFileSync(file, 'utf8').trim();
}

const licenseId = ({ folder, license }: Bundled): string => license?.id ?? manifestOf(folder).license;

function licensesPage(): string {
  const rows = BUNDLED.map((part) => `| ${part.name} ${manifestOf(part.folder).version} | ${part.where} | ${licenseId(part)} |`);
  const sections = BUNDLED.map((part) => {
    const notice = part.notice === undefined ? '' : `${part.notice}\n\n`;
    return `## ${part.name}\n\n${notice}\`\`\`\n${licenseText(part)}\n\`\`\`\n`;
  });
  const needed = Object.keys(manifestOf('.').dependencies ?? {}).map((name) => `${name} (${manifestOf(`node_modules/${name}`).license})`);
  return `# Licences of what is compiled or bundled into matn

matn itself is under the ${manifestOf('.').license} licence (LICENSE). At run time it needs ${needed.join(', ')}; what follows is part of its own files.

| what | where in the package | licence |
|---|---|---|
${rows.join('\n')}

${sections.join('\n')}`;
}

/** https://cyclonedx.org/docs/1.5/json/ */
function billOfMaterials(): string {
  const own = manifestOf('.');
  const bundled = BUNDLED.map((part) => component(manifestOf(part.folder), licenseId(part), 'required', part.where));
  const needed = Object.keys(own.dependencies ?? {}).map((name) => {
    const manifest = manifestOf(`node_modules/${name}`);
    return component(manifest, manifest.license, 'required', 'a dependency');
  });
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'library', name: own.name, version: own.version, licenses: [{ license: { id: own.license } }] } },
    components: [...needed, ...bundled],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component({ name, version }: Manifest, license: string, scope: string, where: string): object {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const place = { name: 'matn:where', value: where.replaceAll('`', '') };
  return { type: 'library', 'bom-ref': purl, name, version, scope, licenses: [{ license: { id: license } }], purl, properties: [place] };
}

const isCheck = process.argv.includes('--check');
for (const [file, content] of [
  ['THIRD-PARTY-LICENSES.md', licensesPage()],
  ['sbom.json', billOfMaterials()],
] as const) {
  if (!isCheck) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${file}: expected what scripts/build-licenses.ts writes; run npm run generate`);
    process.exitCode = 1;
  }
}
