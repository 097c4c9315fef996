import { expect, test } from 'vitest';
import { matcherSource } from './pattern.js';

test.each([
  ['^Slow down', 'function(s) local i=1 return U(s,i,i+8)=="Slow down" end'],
  [
    '^[0-9]{1,3}$',
    'function(s) local b local i=1 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 ' +
      'for _=1,2 do if i>#s then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end ' +
      'return i>#s end',
  ],
  // The rest of a pattern is a function where several ways lead to it.
  [
    '^(?:a|b.)c',
    '(function()\nlocal k={}\n' +
      'k[1]=function(s,i) return B(s,i)==99 end\n' +
      'k[2]=function(s,i) if not(B(s,i)==97) then return false end i=i+1 return k[1](s,i) end\n' +
      'k[3]=function(s,i) local b,c if not(B(s,i)==98) then return false end i=i+1 b=B(s,i) or -1 if b>127 then c,i=C(s,i) ' +
      'if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end ' +
      'return k[1](s,i) end\n' +
      'return function(s) local i=1 return k[2](s,i) or k[3](s,i) end\nend)()',
  ],
])('writes a matcher of %s', (pattern, source) => expect(matcherSource(pattern)).toBe(source));

test.each(['a', '^a|b', '^(?:ab)+', '^(?=a)', '^(a)\\1', '^\\p{L}', '^[\\p{L}]'])('refuses %s', (pattern) => {
  expect(() => matcherSource(pattern)).toThrow('no matcher in Lua');
});
