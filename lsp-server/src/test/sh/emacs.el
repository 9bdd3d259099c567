;;; A drafter at work in Emacs: calls what the keys of docs/editors/emacs.md are bound to.  -*- lexical-binding: t -*-
;; Every step waits until it is seen, at most 20 seconds; the first that is not ends the test with what was there instead.

(require 'cl-lib)

(defconst folder default-directory "What names of files start from, whichever buffer is current.")

(defun seen (what get test)
  "Wait until the value of GET satisfies TEST; WHAT it is stands in the message if it does not."
  (let ((deadline (+ (float-time) 20)) value)
    (while (not (funcall test (setq value (funcall get))))
      (when (> (float-time) deadline)
        (error "Not seen: %s, but: %S" what value))
      (accept-process-output nil 0.05))))

(defun press (key)
  "Call what KEY is bound to here."
  (call-interactively (key-binding (kbd key))))

(defun line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun is (expected) (lambda (value) (equal expected value)))

(defun has (&rest parts)
  (lambda (text) (cl-every (lambda (part) (string-search part text)) parts)))

(defun contents (name)
  "The text of the buffers whose name contains NAME."
  (mapconcat (lambda (buffer) (with-current-buffer buffer (buffer-substring-no-properties (point-min) (point-max))))
             (cl-remove-if-not (lambda (buffer) (string-search name (buffer-name buffer))) (buffer-list))
             "\n"))

(defun codes ()
  (mapcar (lambda (it) (plist-get (cdr (assq 'eglot-lsp-diag (flymake-diagnostic-data it))) :code)) (flymake-diagnostics)))

(defun open-act (file)
  (switch-to-buffer (find-file-noselect (expand-file-name file folder)))
  ;; What the command loop does after a command; batch mode has none.
  (run-hooks 'post-command-hook)
  (seen "a server" #'eglot-managed-p #'identity))

(defun type-at-end (words)
  (goto-char (point-max))
  (insert words)
  ;; Batch mode is never idle, which is when eglot tells what was typed.
  (eglot--signal-textDocument/didChange))

(defun at (words)
  (goto-char (point-min))
  (search-forward words)
  (backward-char))

(open-act "book/law.zan")
(flymake-start)
(seen "a finding" #'codes (is '("dangling-reference")))
(at "art2")
(cl-letf (((symbol-function 'completing-read)
           (lambda (_ choices &rest _) (car (cl-find-if (lambda (it) (string-search "art2-A" (car it))) choices))))
          (last-nonmenu-event t))
  (press "<f4>"))
(seen "the fix" #'line (is "Notaries serve 😀 [persons](civil-code#art2-A)."))
(eglot--signal-textDocument/didChange)
(seen "no finding" #'codes (is nil))

(press "C-c h")
(seen "the words of the provision" (lambda () (contents "*eldoc")) (has "Whoever is born"))
(press "M-.")
(seen "the other act" #'line (is "# Article 2-A. Persons"))
(seen "a server" #'eglot-managed-p #'identity)

;; Typed and not saved.
(type-at-end "Who cites [it](#art2-A)?\n")
(at "# Article 2-A")
(backward-char 2)
(save-window-excursion
  (press "M-?")
  (seen "all that cite it" (lambda () (contents "*xref*")) (has "decree.zan" "Fees are" "law.zan" "Notaries serve" "Who cites")))

(open-act "book/code.zan")
(at "# Article 2-")
(backward-char)
(cl-letf (((symbol-function 'read-from-minibuffer) (lambda (&rest _) "7"))
          ((symbol-function 'y-or-n-p) #'always))
  (press "<f2>"))
(seen "the new number" #'line (is "# Article 7. Persons"))
(eglot--signal-textDocument/didChange)

(open-act "book/law.zan")
(type-at-end "They serve [others](civil-code#a")
(let* ((completion (eglot-completion-at-point))
       (proposals (all-completions "" (nth 2 completion))))
  (seen "proposals" (lambda () (mapcar #'substring-no-properties proposals)) (is '("art1" "art7"))))
(press "C-M-i")
(seen "their common beginning" #'line (is "They serve [others](civil-code#art"))
(type-at-end "1).  \n")
(press "<f3>")
(forward-line -1)
(seen "a tidy text" #'line (is "They serve [others](civil-code#art1)."))
(eglot--signal-textDocument/didChange)
(seen "no finding" #'codes (is nil))
(save-some-buffers t)
(eglot-shutdown-all)
