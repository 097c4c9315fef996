/** What `runtime/javascript.lua` and `runtime/regex.lua` give the translated modules, as locals of the engine. */
declare const NULL: null;
declare function defined<T>(value: T): T extends null ? undefined : T;
declare function without<T>(object: T, ...names: string[]): T;
declare function textOf(value: unknown): string;
declare function trim(text: string): string;
declare function trimOrNil(text: string | undefined): string | undefined;
declare function trimEnd(text: string): string;
declare function lowerCase(text: string): string;
declare function lowerCaseOrNil(text: string | undefined): string | undefined;
declare function lastIndexOf(text: string, part: string): number;

interface Matcher {
  readonly matcher: true;
}
declare function regex(matcher: Matcher, isSticky: boolean): RegExp;
declare function anyOf(matchers: Matcher[]): Matcher;
declare function inTurn(matchers: Matcher[]): Matcher;
declare function literal(text: string): Matcher;
declare function byteIn(ranges: string): Matcher;
declare function bytesIn(ranges: string, min: number, max: number): Matcher;
declare function repeated(matcher: Matcher, min: number, max: number): Matcher;
declare function capture(index: number, matcher: Matcher): Matcher;
declare function ahead(matcher: Matcher): Matcher;
declare function atStart(): Matcher;
declare function atEnd(): Matcher;
