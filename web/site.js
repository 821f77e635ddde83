// On every page: a form that came back with errors takes the focus to its summary.
document.getElementById("error-summary")?.focus();
