const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2021' },
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The web pages: static files that any web server can hand out. */
function pages(mode) {
  return {
    name: 'pages',
    mode,
    target: ['web', 'es2021'],
    entry: { workbench: './src/workbench/index.tsx' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:10].js', chunkFilename: '[name].[contenthash:10].js', clean: { keep: /^cli\.js/ } },
    devtool: mode === 'production' ? false : 'source-map',
    resolve,
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:10].css', chunkFilename: '[name].[contenthash:10].css' }),
      new HtmlWebpackPlugin({ template: 'src/workbench/index.html', filename: 'index.html', chunks: ['workbench'], scriptLoading: 'defer' }),
      new CopyWebpackPlugin({ patterns: [{ from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.ts', '**/*.tsv'] } }] }),
    ],
    performance: { hints: false },
  };
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

module.exports = (_env, argv) => {
  const mode = argv.mode ?? 'production';
  return [pages(mode), cli(mode)];
};
