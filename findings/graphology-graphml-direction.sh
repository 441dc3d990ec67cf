#!/bin/sh
# graphology-graphml: `directed` on a line is not read, and a key for ports, as in every file of yEd, is refused.
#
# Packages: graphology 0.26.0, graphology-graphml 0.5.2 (public npm), in a folder of its own that is removed afterwards. Needs Node 20.19 or newer.
# Behaviour: GraphML lets a line say for itself whether it has a direction (`directed`, GraphML Primer 2.3.2), and a key be for a port, as
#   yEd writes it in every file. The reader gives every line the direction of `edgedefault`, and throws on such a key. A good guess is
#   that a file that follows the format is read as it says.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null
cat > probe.mjs <<'JS'
import Graph from 'graphology'
import graphml from 'graphology-graphml/node/index.js'
const file = (key = '') => `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${key}
<graph edgedefault="directed"><node id="a"/><node id="b"/><edge id="e" source="a" target="b" directed="false"/></graph></graphml>`
const seen = (key) => {
  try { return graphml.parse(Graph, file(key)).isDirected('e') ? 'directed' : 'undirected' }
  catch (error) { return `throws: ${error.message.slice(0, 60)}` }
}
console.log('directed="false":   ', seen())
console.log('with a key of yEd:  ', seen('<key for="port" id="d0" yfiles.type="portgraphics"/>').replace(/:.*/, ''))
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
directed="false":    directed
with a key of yEd:   throws
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
