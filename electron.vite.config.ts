import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** Native or large: they stay in node_modules and are loaded from there. */
const EXTERNAL = ['electron', 'sqlite3', 'pg', '@node-rs/argon2', 'excelize-wasm'];
/** What the oldest Electron the tests may meet still understands. */
const NODE = 'node18';
const CHROME = 'chrome114';

/** Entry points of their own processes; the file's name is the built file's name. */
const entries = ['main/index', 'workers/core-process', 'workers/serve', 'workers/cli']
  .map(entry => resolve(import.meta.dirname, 'electron', `${entry}.ts`))
  .filter(existsSync);

/** Puts the tables and mappings that ship with the program beside the code that reads them. */
function copyTables(): Plugin {
  const copies = [
    { from: 'electron/core/reference/data', to: 'out/main/data', ending: '.tsv' },
    { from: 'docs/import', to: 'out/main/mappings', ending: '.json' },
  ];
  return {
    name: 'copy-tables',
    closeBundle() {
      for (const { from, to, ending } of copies) {
        mkdirSync(to, { recursive: true });
        const files = existsSync(from) ? readdirSync(from).filter(name => name.endsWith(ending)) : [];
        for (const name of files) copyFileSync(join(from, name), join(to, name));
      }
    },
  };
}

/** Puts the decoders of scans in a PDF (JBIG2, JPEG 2000) where the page asks for them: plain script, no WebAssembly. */
function copyDecoders(): Plugin {
  return {
    name: 'copy-decoders',
    closeBundle() {
      mkdirSync('out/renderer/assets/pdf', { recursive: true });
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'])
        copyFileSync(join('node_modules/pdfjs-dist/wasm', name), join('out/renderer/assets/pdf', name));
    },
  };
}

/** Each entry runs in a process of its own: one that loads another would start a second program. */
function keepEntriesApart(): Plugin {
  return {
    name: 'keep-entries-apart',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap(part => (part.type === 'chunk' ? [part] : []));
      const names = chunks.filter(chunk => chunk.isEntry).map(chunk => chunk.fileName);
      for (const { fileName, imports } of chunks) {
        const entry = imports.find(name => names.includes(name));
        if (entry !== undefined) this.error(`${fileName} loads ${entry}, an entry of another process`);
      }
    },
  };
}

export default defineConfig({
  main: {
    plugins: [copyTables(), keepEntriesApart()],
    build: {
      externalizeDeps: false,
      target: NODE,
      outDir: 'out/main',
      rollupOptions: {
        input: entries,
        external: EXTERNAL,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: NODE,
      outDir: 'out/preload',
      rollupOptions: {
        input: 'electron/preload/index.ts',
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: '/',
    // The PDF reader's worker is a module, as the page is.
    worker: { format: 'es' },
    plugins: [react(), copyDecoders()],
    build: {
      outDir: 'out/renderer',
      target: CHROME,
      minify: true,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
