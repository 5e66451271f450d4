const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { addInEntries, addInPlugins } = require('./src/taskpane/addInFiles');

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
    optimization: { minimize: false },
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? 'production';
  if (env.WEBPACK_SERVE) return [{ ...pages(mode, env), devServer: await devServer() }];
  return [pages(mode, env), cli(mode)];
};
