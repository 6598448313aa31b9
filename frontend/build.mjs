// Compile the stylesheet and copy the scripts into Heed's static folder; with --check, compare instead and change nothing.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'

const here = new URL('./', import.meta.url)
const target = new URL('../src/heed/server/web/static/heed/', here)
const govuk = new URL('node_modules/govuk-frontend/dist/govuk/', here)

function stylesheet(name) {
  return sass.compile(fileURLToPath(new URL(`scss/${name}.scss`, here)), {
    loadPaths: [fileURLToPath(new URL('node_modules', here))],
    style: 'compressed',
    quietDeps: true
  }).css
}

async function built() {
  const files = new Map([['heed.css', stylesheet('heed')]])
  for (const name of await readdir(new URL('js/', here))) {
    files.set(name, await readFile(new URL(`js/${name}`, here), 'utf8'))
  }
  const components = await readFile(new URL('govuk-frontend.min.js', govuk), 'utf8')
  // The map is not shipped, and a storage that hashes file names stops at a map it cannot find.
  files.set('govuk-frontend.min.js', components.replace(/\s*\/\/# sourceMappingURL=\S*\s*$/, '\n'))
  return files
}

async function committed(name) {
  return readFile(new URL(name, target), 'utf8').catch(() => null)
}

const files = await built()
const forbidden = /GDS Transport|@font-face|crest|crown/
if (forbidden.test(files.get('heed.css'))) {
  throw new Error('The stylesheet names a typeface or an emblem that may only be used on gov.uk.')
}

if (process.argv.includes('--check')) {
  const stale = []
  for (const [name, text] of files) {
    if ((await committed(name)) !== text) stale.push(name)
  }
  if (stale.length > 0) {
    console.error(`Not what frontend/ compiles to: ${stale.join(', ')}. Run make frontend and commit the result.`)
    process.exit(1)
  }
} else {
  await mkdir(target, { recursive: true })
  for (const [name, text] of files) await writeFile(new URL(name, target), text)
  console.log(`Built ${files.size} files.`)
}
