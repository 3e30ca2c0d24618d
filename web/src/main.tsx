import './look/look.css'
import { render } from 'preact'
import { App } from './App'
import { openOffline } from './offline'
import { follow } from './route'
import { preferred, speak } from './words/words'

window.addEventListener('popstate', follow)
// A link with another key, followed on the page it leads to.
window.addEventListener('hashchange', () => location.reload())
// A page of an earlier release asks for files that are gone: take the new release.
window.addEventListener('vite:preloadError', () => location.reload())

await speak(preferred())
follow()
const root = document.getElementById('app')
if (root) render(<App />, root)

if (import.meta.env.PROD) void openOffline()
