/*
 * Says in both languages why the pane cannot be shown, instead of leaving it blank. The first script of the page, written in plain
 * ES5 and copied as it is: it must run where the rest does not, such as in the browser control of Internet Explorer.
 */
(function () {
  var PATIENCE_MS = 10000;
  var REASONS = {
    oldBrowser: [
      '这个版本的 Office 打不开旬程。请改用 Office 2021 或更新的版本、Microsoft 365，或网页版 Excel。',
      'Xuncheng cannot run in this version of Office. Please use Office 2021 or later, Microsoft 365, or Excel on the web.',
    ],
    oldExcel: [
      '这个版本的 Excel 缺少旬程需要的功能（ExcelApi 1.13）。请改用 Excel 2021 或更新的版本、Microsoft 365，或网页版 Excel。',
      'This version of Excel lacks what Xuncheng needs (ExcelApi 1.13). Please use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    ],
    notExcel: [
      '这个页面要在 Excel 里打开：在“开始”选项卡的“旬程”组中点击“打开旬程”。',
      'This page belongs in Excel: on the Home tab, in the Xuncheng group, choose Open Xuncheng.',
    ],
    noOffice: [
      'Excel 没有响应，旬程还没能打开。请检查网络，关闭这个窗格后重新打开；仍然不行，请与管理员联系。',
      'Excel has not answered, so Xuncheng could not open. Check the network, close this pane and open it again; if that does not help, ask your administrator.',
    ],
    broken: [
      '旬程没能打开：有文件没有载入。请关闭这个窗格后重新打开；仍然不行，请与管理员联系。',
      'Xuncheng could not open: a file did not load. Close this pane and open it again; if that does not help, ask your administrator.',
    ],
  };
  var UNTOUCHED = ['您的工作簿没有任何改动。', 'Your workbook has not been changed.'];
  var isDone = false;

  function say(box, reason) {
    var lines = [REASONS[reason][0], UNTOUCHED[0], REASONS[reason][1], UNTOUCHED[1]];
    while (box.firstChild) box.removeChild(box.firstChild);
    for (var index = 0; index < lines.length; index += 1) {
      var line = document.createElement('p');
      line.lang = index < 2 ? 'zh-CN' : 'en-US';
      line.appendChild(document.createTextNode(lines[index]));
      box.appendChild(line);
    }
    box.setAttribute('role', 'alert');
    box.setAttribute('data-reason', reason);
  }

  function fail(reason) {
    if (isDone) return;
    var box = document.getElementById('starting');
    if (box) say(box, reason);
    else
      document.addEventListener('DOMContentLoaded', function () {
        fail(reason);
      });
  }

  function done() {
    isDone = true;
    clearTimeout(timer);
    var box = document.getElementById('starting');
    if (box && box.parentNode) box.parentNode.removeChild(box);
  }

  var timer = setTimeout(function () {
    fail('noOffice');
  }, PATIENCE_MS);
  window.xunchengStart = {
    done: done,
    fail: function (reason) {
      clearTimeout(timer);
      fail(reason);
    },
  };

  // Files that do not load: Office.js itself, or (deferred) one of ours. What Office.js fetches later is its own affair.
  window.addEventListener(
    'error',
    function (event) {
      var script = event.target;
      if (!script || script.tagName !== 'SCRIPT') return;
      if (script.id === 'office-js') window.xunchengStart.fail('noOffice');
      else if (script.defer) window.xunchengStart.fail('broken');
    },
    true
  );

  // Internet Explorer's control (Trident) and the first Edge's (EdgeHTML, "Edge/"; the present Edge says "Edg/").
  if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) window.xunchengStart.fail('oldBrowser');
})();
