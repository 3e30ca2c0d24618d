import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const PACKABLE = /\.(js|css|svg)$/
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Vite: lays beside each built file its packed twins, so that the server need not pack at all. */
export function pack() {
  return {
    name: 'pack',
    writeBundle({ dir }) {
      const assets = join(dir, 'assets')
      for (const name of readdirSync(assets)) {
        if (!PACKABLE.test(name)) continue
        const file = join(assets, name)
        const content = readFileSync(file)
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${file}.br`, brotliCompressSync(content, brotli))
      }
    },
  }
}
