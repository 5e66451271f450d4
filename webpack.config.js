const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2021',
    },
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The site's address in manifest.xml, as the development server has it. */
const DEVELOPMENT_SITE = 'https://localhost:3000/';

/** Where Office.js comes from, by the build setting `--env officeJs=`; `origins` are the sites it may load more of itself from. */
const OFFICE_JS = {
  // learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
  // The second origin is where Microsoft's newer samples fetch the same library: the older address may lead there.
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'],
  },
  // The same page, for Office 365 operated by 21Vianet in China.
  '21vianet': {
    src: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.cdn.partner.office365.cn'],
  },
  self: { src: 'office-js/office.js', origins: [] },
};

/**
 * The files of @microsoft/office-js that Excel on the web, on Windows and on Mac load. Left out: other programs, other languages (Office.js
 * falls back to English), debug builds, and telemetry, without which Office.js sends none.
 */
const SELF_HOSTED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'zh-hk/office_strings.js',
  'en-us/office_strings.js',
];

/** Stops a minimizer: Office.js may not be changed (its licence), and unsupported.js must stay ES5. */
const asItIs = { info: { minimized: true } };

const PAGES = { taskpane: 'src/taskpane/office/taskpane.html', commands: 'src/commands/commands.html' };

/** The add-in's bundles. */
const addInEntries = { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' };

/**
 * The plugins that write the add-in's other files. `env.baseUrl` is the https address of the site, `env.officeJs` one of cdn, 21vianet and
 * self. Throws when either cannot be used.
 */
function addInPlugins(env = {}) {
  const site = siteAddress(env.baseUrl);
  const source = env.officeJs ?? 'cdn';
  if (!Object.hasOwn(OFFICE_JS, source))
    throw new Error(`--env officeJs 只能是 cdn、21vianet 或 self / must be cdn, 21vianet or self: ${source}`);
  const { src, origins } = OFFICE_JS[source];
  const page = (name) =>
    new HtmlWebpackPlugin({
      template: PAGES[name],
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      officeJs: src,
      contentPolicy: contentPolicy(origins),
    });
  return [
    page('taskpane'),
    page('commands'),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(DEVELOPMENT_SITE, site) },
        { from: 'src/taskpane/office/help.html' },
        { from: 'src/taskpane/office/unsupported.js', ...asItIs },
        ...(source === 'self' ? officeJsFiles() : []),
      ],
    }),
  ];
}

function siteAddress(baseUrl = DEVELOPMENT_SITE) {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (address?.protocol !== 'https:' || address.search || address.hash) {
    throw new Error(`--env baseUrl 必须是 https 网址 / must be an https address: ${baseUrl}`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** What the pages may load and run: our own files, and Office.js. It connects to nothing but its own site. */
function contentPolicy(origins) {
  const office = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // Excel on the web: Office.js asks for the user's trust of an unknown host in a frame of its own.
    "connect-src 'self'",
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeJsFiles() {
  const library = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return [
    ...SELF_HOSTED.map((file) => ({ from: path.join(library, file), to: `office-js/${file}`, ...asItIs })),
    // Office.js asks for this folder in other letter case than the package ships it.
    { from: path.join(library, 'agaveerrorux'), to: 'office-js/AgaveErrorUX', ...asItIs },
    { from: path.join(library, '..', 'LICENSE.md'), to: 'office-js/LICENSE.md' },
  ];
}

/** The web pages: static files that any web server can hand out. */
function pages(mode, env) {
  return {
    name: 'pages',
    mode,
    target: ['web', 'es2021'],
    entry: { workbench: './src/workbench/index.tsx', ...addInEntries },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: { keep: /^cli\.js/ },
      // A file that stays the same is written all the same: npm start tells by its time whether the build is newer than its sources.
      compareBeforeEmit: false,
    },
    devtool: mode === 'production' ? false : 'source-map',
    resolve,
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [
      new MiniCssExtractPlugin({
        filename: '[name].[contenthash:10].css',
        chunkFilename: '[name].[contenthash:10].css',
      }),
      new HtmlWebpackPlugin({
        template: 'src/workbench/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
        scriptLoading: 'defer',
      }),
      ...addInPlugins(env),
      new CopyWebpackPlugin({
        patterns: [{ from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.ts', '**/*.tsv'] } }],
      }),
    ],
    // The same minifier in native code: the grid alone is 17 MB of source.
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
  };
}

/**
 * The pages over https at the address that manifest.xml names, rebuilt as their sources change. Where there is a desktop Excel its
 * developer certificate is made and trusted, which needs no network; elsewhere the browser asks once whether to trust one made here.
 */
async function devServer() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return { port: 3000, hot: false, server: 'https' };
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { port: 3000, hot: false, server: { type: 'https', options: { ca, key, cert } } };
}

/** The terminal program: one file, run by Node. */
function cli(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    entry: { cli: './src/cli/index.ts' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
    devtool: false,
    resolve,
    module: { rules: [typescript] },
    // One file, whatever the pages fetch later.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    optimization: { minimize: false },
  };
}

/** What webpack runs. */
async function configurations(env, argv) {
  const mode = argv.mode ?? 'production';
  if (env.WEBPACK_SERVE) return [{ ...pages(mode, env), devServer: await devServer() }];
  return [pages(mode, env), cli(mode)];
}

module.exports = configurations;
// For the tests: what the build makes of the add-in beside its bundles.
module.exports.addInPlugins = addInPlugins;
