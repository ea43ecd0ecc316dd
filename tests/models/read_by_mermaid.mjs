// Reads a drawing from standard input with Mermaid itself and tells what it found, as JSON.
// Run as `node read_by_mermaid.mjs FOLDER`; FOLDER holds the packages `mermaid` and `jsdom`.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const folder = createRequire(`${process.argv[2]}/`)
const { JSDOM } = folder('jsdom')
const page = new JSDOM('<!DOCTYPE html><body></body>')
globalThis.window = page.window
globalThis.document = page.window.document
const where = folder.resolve('mermaid')
const { default: mermaid } = await import(pathToFileURL(where).href)
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })

const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(0, 'utf8'))
const cards = [...db.getVertices().values()].filter((each) => each.id.startsWith('duty_'))
console.log(
  JSON.stringify({
    type,
    cards: cards.length,
    links: cards.filter((each) => each.link || each.haveCallback).length,
    arrows: db.getEdges().length,
    lanes: db.getSubGraphs().map((each) => each.nodes.length)
  })
)
