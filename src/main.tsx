import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { openAfscherming } from './store/afscherming'
import { openVoorkeuren } from './store/voorkeuren'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const opslag = tryOpslag()
openVoorkeuren(opslag)
openAfscherming(opslag, window)
createRoot(root).render(<App />)

/** Reading the property itself throws where storage is forbidden. */
function tryOpslag(): Storage | null {
  try {
    return globalThis.localStorage
  } catch {
    return null
  }
}
