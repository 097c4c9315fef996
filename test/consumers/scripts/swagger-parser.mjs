/** Validates and dereferences a description; prints the responses of `/limited`. */
import SwaggerParser from '@apidevtools/swagger-parser';

const [file] = process.argv.slice(2);
await SwaggerParser.validate(file);
const { paths } = await SwaggerParser.dereference(file);
console.log(JSON.stringify(paths['/limited'].get.responses));
