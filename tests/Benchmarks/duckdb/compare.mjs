// The groupings of the weekly report by DuckDB, over mentions.csv as `dicode export` writes it.
// node compare.mjs FOLDER [threads]: straight out of the file, then out of a table of DuckDB's own that was loaded from it.
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';

const [folder, threads = '2'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node compare.mjs FOLDER [threads]');
  process.exit(2);
}

const file = join(folder, 'mentions.csv').replaceAll("'", "''");
const csv = `read_csv('${file}', header = true, all_varchar = true, quote = '"', escape = '"')`;
const groupings = {
  'week x skill': from => `SELECT date_trunc('week', CAST(new_on AS DATE)) AS week, skill, COUNT(*) AS ads FROM ${from} GROUP BY ALL`,
  'occupation x skill': from => `SELECT occupation, skill, COUNT(*) AS ads, COUNT(*) FILTER (requirement = 'must') AS must, COUNT(*) FILTER (requirement = 'nice') AS nice, COUNT(*) FILTER (requirement = 'task') AS task FROM ${from} GROUP BY ALL`,
};

const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();

async function time(name, sql) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const rows = Number((await connection.runAndReadAll(sql)).getRows()[0][0]);
  const used = process.cpuUsage(processor);
  console.log(`${name}: ${rows} rows, ${((performance.now() - clock) / 1000).toFixed(1)} s by the clock, ${((used.user + used.system) / 1e6).toFixed(1)} s of processor`);
}

for (const [name, grouping] of Object.entries(groupings)) {
  await time(`${name}, out of the file`, `SELECT COUNT(*) FROM (${grouping(csv)})`);
}

await time('loading the table', `CREATE TABLE mentions AS SELECT CAST(new_on AS DATE) AS new_on, occupation, skill, requirement FROM ${csv}`);
for (const [name, grouping] of Object.entries(groupings)) {
  await time(`${name}, out of the table`, `SELECT COUNT(*) FROM (${grouping('mentions')})`);
}

console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
