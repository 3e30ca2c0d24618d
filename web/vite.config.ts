import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { pack } from './scripts/pack.mjs'
import { splitWords } from './scripts/split-words.mjs'

export default defineConfig({
  build: {
    outDir: '../server/static',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The name of each file stands in what every phone loads; manifest.json says whose it is.
        chunkFileNames: 'assets/[hash:8].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          // What every page loads comes in one file: on a slow network each more is a wait more.
          groups: [{ name: 'phone', test: /\/src\/main\.tsx$/ }],
        },
      },
    },
  },
  plugins: [
    splitWords(),
    pack(),
    VitePWA({
      injectRegister: false,
      registerType: 'autoUpdate',
      manifest: {
        name: 'Canevas',
        short_name: 'Canevas',
        display: 'standalone',
        start_url: '/',
        background_color: '#faf6ee',
        theme_color: '#faf6ee',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        clientsClaim: true,
        skipWaiting: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        globPatterns: ['index.html', 'icon.svg'],
        navigateFallback: '/index.html',
        navigateFallbackAllowlist: [/^\/$/, /^\/(j|b|screen|replay|report)\/[^/]+$/],
        runtimeCaching: [
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
            handler: 'CacheFirst',
            options: { cacheName: 'assets', expiration: { maxEntries: 80 } },
          },
        ],
      },
    }),
  ],
})
