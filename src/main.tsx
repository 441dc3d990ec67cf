import { createRoot } from 'react-dom/client'
import { App, haalWatNodigIs } from './app/App'
import { verwoordCodefouten } from './app/toestel/codefout'
import { tryKluis } from './app/toestel/omgeving'
import { openAfscherming } from './store/afscherming'
import { openVoorkeuren } from './store/voorkeuren'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
verwoordCodefouten(window)
haalWatNodigIs()
const opslag = tryKluis()
openVoorkeuren(opslag)
openAfscherming(opslag, window)
createRoot(root).render(<App />)
// Nobody waits for the copy that works without a network. In development, and in one file, there is none.
if (import.meta.env.MODE === 'production' && 'serviceWorker' in navigator) {
  addEventListener(
    'load',
    () =>
      void import('./app/toestel/versies')
        .then((m) => m.volgVersies(navigator.serviceWorker, () => location.reload(), sessionStorage))
        // The page works without; when it is opened again, it asks again.
        .catch(() => undefined),
  )
}
