-- A drafter at work in Neovim: this one starts another, whose configuration is the page's, and presses keys in it.
-- Every step waits until it is seen, at most 20 seconds; the first that is not ends the test with what was there instead.

local drafter = vim.fn.jobstart({ 'nvim', '--embed', '--headless', '-i', 'NONE', '-n' }, { rpc = true })

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit')
end

-- Runs Lua in the drafter's Neovim.
local function there(lua, ...)
  return vim.rpcrequest(drafter, 'nvim_exec_lua', lua, { ... })
end

local function press(keys)
  vim.rpcrequest(drafter, 'nvim_input', keys)
end

-- Waits until what the Lua expression gives there satisfies the test.
local function until_seen(what, lua, test)
  local seen
  local ok = vim.wait(20000, function()
    seen = there('return ' .. lua)
    return test(seen)
  end, 20)
  if not ok then
    fail(what .. ', but there was: ' .. vim.inspect(seen) .. '\n' .. there([[return vim.fn.execute('messages')]]))
  end
end

local function contains(part)
  return function(text) return text:find(part, 1, true) ~= nil end
end

local function equals(value)
  return function(seen) return vim.deep_equal(value, seen) end
end

local LINE = [[vim.api.nvim_get_current_line()]]
local CODES = [[vim.tbl_map(function(it) return it.user_data.lsp.code end, vim.diagnostic.get(0))]]
local FLOATS = [[(function()
  local words = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      table.insert(words, table.concat(lines, '\n'))
    end
  end
  return table.concat(words, '\n')
end)()]]
local LIST = [[(function()
  local found = {}
  for _, it in ipairs(vim.fn.getqflist()) do
    table.insert(found, vim.fn.fnamemodify(vim.fn.bufname(it.bufnr), ':t') .. ': ' .. it.text)
  end
  table.sort(found)
  return table.concat(found, '\n')
end)()]]

local function drafts()
  there([[
    vim.o.hidden = true
    vim.o.more = false
    vim.o.shortmess = vim.o.shortmess .. 'A'
    vim.ui.select = function(items, options, choose)
      for _, item in ipairs(items) do
        if options.format_item(item):find('art2-A', 1, true) then return choose(item) end
      end
      error('no such choice: ' .. vim.inspect(vim.tbl_map(options.format_item, items)))
    end
    vim.ui.input = function(options, answer)
      asked = options.default
      answer('7')
    end
  ]])

  press(':edit book/law.zan<CR>')
  until_seen('a finding', CODES, equals({ 'dangling-reference' }))
  press('9G/art2<CR><F4>')
  until_seen('the fix', LINE, equals('Notaries serve 😀 [persons](civil-code#art2-A).'))
  until_seen('no finding', CODES, equals({}))

  press('K')
  until_seen('the words of the provision', FLOATS, contains('Whoever is born'))
  press('<C-]>')
  until_seen('the other act', LINE, equals('# Article 2-A. Persons'))

  -- Typed and not saved.
  press('GoWho cites [it](#art2-A)?<Esc>')
  press('/^# Article 2-A<CR>wwgr')
  until_seen('all that cite it', LIST, function(found)
    return contains('decree.zan: Fees')(found) and contains('law.zan: Notaries')(found) and contains('code.zan: Who')(found)
  end)
  press(':cclose<CR>:1<CR>/^# Article 2-A<CR>ww<F2>')
  until_seen('the new number', LINE, equals('# Article 7. Persons'))
  until_seen('the number before', 'asked', equals('2-A'))

  press('gO')
  until_seen('the outline', LIST, contains('Article 7. Persons'))
  press(':cclose<CR>')

  press(':edit book/law.zan<CR>GoThey serve [others](civil-code#a<C-x><C-o>')
  until_seen('proposals', [[vim.tbl_map(function(it) return it.word end, vim.fn.complete_info().items)]], equals({ 'art1', 'art7' }))
  press('<C-y>).  <Esc>')
  until_seen('what was chosen', LINE, equals('They serve [others](civil-code#art1).  '))
  press('<F3>')
  until_seen('a tidy text', LINE, equals('They serve [others](civil-code#art1).'))
  until_seen('no finding', CODES, equals({}))
  press(':wall<CR>')
  until_seen('all saved', [[#vim.fn.getbufinfo({ bufmodified = 1 })]], equals(0))
  press(':qall<CR>')
  if vim.fn.jobwait({ drafter }, 20000)[1] ~= 0 then fail('Neovim did not end') end
end

local ok, message = xpcall(drafts, debug.traceback)
if not ok then fail(message) end
vim.cmd('qall!')
