import type { TextlintPluginCreator } from '@textlint/types';
import { parseModule } from '../source-module.js';
import { commentPassages } from './comments.js';
import { type Passage, proseDocument, segmentsOf } from './prose-document.js';
import { stringPassages } from './strings.js';

/** Makes a textlint plugin that reads the passages of prose in files that are not prose as a whole. */
function plugin(extensions: string[], passagesIn: (text: string, file: string) => Passage[]): TextlintPluginCreator {
  return {
    Processor: class {
      availableExtensions() {
        return extensions;
      }
      processor() {
        return {
          preProcess: (text: string, file = '') => proseDocument(text, passagesIn(text, file)) as never,
          postProcess: (messages: never[], filePath = '') => ({ messages, filePath }),
        };
      }
    },
  } as unknown as TextlintPluginCreator;
}

/** Comments, messages and names of tests in TypeScript and JavaScript. */
export const SOURCE_PLUGIN = plugin(['.ts', '.mts', '.js', '.mjs'], (text, file) => {
  const { program, comments } = parseModule(file, text);
  return [...commentPassages(text, comments), ...stringPassages(text, program, file.endsWith('.test.ts'))];
});

/** Members of contracts, examples and schemas that are written for people; an example's body is its sender's. */
const DESCRIBED = /^ {2,}"(?:action|description|meaning|note|reason|summary|title)": "((?:[^"\\\n]|\\.)+)"/gm;
const BODY = /^ {2}"body": .*?(?=^ {2}"|^\})/gms;

/** Descriptions in JSON files, which the formatter has indented. */
export const JSON_PLUGIN = plugin(['.json'], (text) => {
  const withoutBodies = text.replace(BODY, (body) => body.replace(/[^\n]/g, ' '));
  return [...withoutBodies.matchAll(DESCRIBED)].map(({ 0: all, 1: value = '', index }) => {
    const end = index + all.length - 1;
    return { type: 'Paragraph', segments: segmentsOf(text, end - value.length, end) };
  });
});
