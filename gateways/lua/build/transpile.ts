import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import * as tstl from 'typescript-to-lua';
import { inlineCallbacks } from './inline-callbacks.js';
import { lower } from './lower.js';

/** A module of the engine in Lua, under its path in `src/` without the ending. */
export interface LuaModule {
  path: string;
  code: string;
}

export interface Transpiled {
  /** Each after those that it imports. */
  modules: LuaModule[];
  /** What the translated code needs of typescript-to-lua's own library. */
  features: Set<tstl.LuaLibFeature>;
}

const OPTIONS: tstl.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  types: [],
  skipLibCheck: true,
  luaTarget: tstl.LuaTarget.Universal,
  luaLibImport: tstl.LuaLibImportKind.None,
  noImplicitSelf: true,
  noHeader: true,
};

/**
 * Translates the modules that the entries need, in the order of their imports. A module that `platform/` has in Lua takes
 * the place of its source.
 */
export function transpile(root: string, entries: readonly string[], platform: string, helpers: string): Transpiled {
  const files = entries.map((entry) => join(root, `${entry}.ts`));
  const plain = ts.createProgram(files, OPTIONS);
  const order = modulesOf(plain, files, root, platform);
  const faults: string[] = [];
  const lowered = new Map<string, string>();
  for (const { file, isPlatform } of order) {
    if (!isPlatform) lowered.set(file.fileName, lower(file, plain.getTypeChecker(), faults));
  }
  if (faults.length > 0) throw new Error(`These would differ in Lua:\n${faults.join('\n')}`);
  const program = ts.createProgram([...files, helpers], OPTIONS, hostWith(lowered));
  const sourceFiles = [...lowered.keys()].map((name) => program.getSourceFile(name) as ts.SourceFile);
  const host: tstl.EmitHost = { ...ts.sys, getCurrentDirectory: () => root, writeFile: () => {} };
  const { diagnostics, transpiledFiles } = tstl.getProgramTranspileResult(host, () => {}, {
    program,
    sourceFiles,
    plugins: [inlineCallbacks],
  });
  const errors = [...diagnostics, ...sourceFiles.flatMap((file) => program.getSyntacticDiagnostics(file))].filter(
    ({ category }) => category === ts.DiagnosticCategory.Error,
  );
  if (errors.length > 0)
    throw new Error(
      ts.formatDiagnostics(errors, {
        ...ts.sys,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
        getCurrentDirectory: () => root,
      }),
    );
  const features = new Set(transpiledFiles.flatMap(({ luaAst }) => [...(luaAst?.luaLibFeatures ?? [])]));
  const codes = new Map(transpiledFiles.map(({ fileName, code }) => [resolve(fileName), code]));
  const modules = order.map(({ path, file, isPlatform }) => ({
    path,
    code: isPlatform ? readFileSync(join(platform, `${path}.lua`), 'utf8') : required(codes, file, root),
  }));
  return { modules, features };
}

/** The code of a module; what it imports has the path of the module in `src/`. */
function required(codes: ReadonlyMap<string, string>, file: ts.SourceFile, root: string): string {
  const code = codes.get(resolve(file.fileName));
  if (code === undefined) throw new Error(`${file.fileName} was not translated.`);
  return code.replace(/require\("([^"]+)"\)/g, (_, name: string) => {
    const path = name.startsWith('.')
      ? relative(root, resolve(file.fileName, '..', name))
      : name.replaceAll('.', '/').replace(/^src\//, '');
    return `modules["${path.replace(/\.js$/, '')}"]`;
  });
}

interface SourceModule {
  path: string;
  file: ts.SourceFile;
  isPlatform: boolean;
}

function modulesOf(program: ts.Program, entries: readonly string[], root: string, platform: string): SourceModule[] {
  const found = new Map<string, SourceModule>();
  const add = (name: string): void => {
    const path = relative(root, name).replace(/\.ts$/, '');
    if (found.has(path)) return;
    const file = program.getSourceFile(name) as ts.SourceFile;
    const isPlatform = existsSync(join(platform, `${path}.lua`));
    const imports = isPlatform ? platformImports(join(platform, `${path}.lua`), root) : importsOf(program, file);
    for (const one of imports) add(one);
    found.set(path, { path, file, isPlatform });
  };
  for (const entry of entries) add(entry);
  return [...found.values()];
}

/** The files whose values, and not only types, a module imports. */
function importsOf(program: ts.Program, file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    const named = statement.importClause?.namedBindings;
    if (named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly)) return [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    const name = resolve(file.fileName, '..', text.replace(/\.js$/, '.ts'));
    if (!program.getSourceFile(name)) throw new Error(`${file.fileName} imports ${text}, which is not a source.`);
    return [name];
  });
}

function platformImports(file: string, root: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/modules\["([^"]+)"\]/g)].map(([, path]) => join(root, `${path}.ts`));
}

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version, true);
  };
  return host;
}
