// What Maven calls: `build` makes the portal into the gateway's classes, `check` proves it.
// A step whose inputs have not changed since its last success is skipped, so that a second build costs nothing
// and needs no network; `npm ci` runs only when the lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(portal, '..', '..');
const gatewayTarget = join(portal, '..', 'target');
const page = join(gatewayTarget, 'classes', 'static', 'index.html');

const installInputs = ['package-lock.json', '.npmrc'].map((name) => join(portal, name));
const allInputs = [
  ...installInputs,
  ...['package.json', 'index.html', 'tsconfig.json', 'vite.config.ts', 'biome.json'].map((name) => join(portal, name)),
  ...filesBelow(join(portal, 'scripts')),
  ...filesBelow(join(portal, 'public')),
  ...filesBelow(join(portal, 'src')).filter((file) => !file.includes(join('api', 'generated'))),
  ...filesBelow(join(root, 'contracts', 'openapi')),
];

const goal = process.argv[2];
switch (goal) {
  case 'build':
    install();
    if (!existsSync(page) || changed('build', allInputs)) {
      npm('run', 'build');
      remember('build', allInputs);
    }
    break;
  case 'check':
    install();
    if (changed('check', allInputs)) {
      npm('run', 'check');
      remember('check', allInputs);
    }
    break;
  default:
    console.error(`maven-build.mjs: expected "build" or "check", got "${goal}"`);
    process.exit(2);
}

function install() {
  const stamp = join(portal, 'node_modules', '.thidua-installed');
  const wanted = fingerprint(installInputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  npm('ci', '--prefer-offline');
  writeFileSync(stamp, wanted);
}

function npm(...args) {
  const run = spawnSync('npm', args, { cwd: portal, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`portal: npm ${args.join(' ')} failed`);
    process.exit(run.status ?? 1);
  }
}

function changed(step, inputs) {
  const stamp = stampOf(step);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(inputs);
}

function remember(step, inputs) {
  mkdirSync(dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), fingerprint(inputs));
}

function stampOf(step) {
  return join(gatewayTarget, 'portal', `${step}.sha256`);
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
