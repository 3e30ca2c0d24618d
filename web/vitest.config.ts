import { defineConfig } from 'vitest/config'
import { splitWords } from './scripts/split-words.mjs'

export default defineConfig({
  plugins: [splitWords()],
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
})
