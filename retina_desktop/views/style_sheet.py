"""The window's style sheet. `@name` stands for a colour of the theme; lengths are logical pixels: they follow scaling.

Kept short on purpose: what is not named here is the Fusion style with the theme's palette.
"""

STYLE_SHEET = """
QMainWindow, QDialog { background: @window; }
QWidget { color: @text; }
QWidget:disabled { color: @disabled; }
QToolTip { background: @raised; color: @text; border: 1px solid @control_line; padding: 4px 6px; }

QMenuBar { background: @window; padding: 2px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @control_line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @on_selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QSplitter::handle { background: @window; }
QSplitter::handle:hover { background: @control_line; }

#side { background: @panel; }
#header, #overlayBar, #adjustBar, #markBar, #compareBar, #paneTitle { background: @panel; }
#statusLine { background: @window; }
QLabel[role="heading"] { color: @quiet; font-weight: 600; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="error"] { color: @error; }
QLabel[role="chip"] { background: @raised; border-radius: 4px; padding: 2px 7px; font-weight: 600; }
QLabel[role="stale"] { background: @warning_back; color: @warning; border-radius: 4px; padding: 4px 8px; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid transparent; border-radius: 5px; }
QPushButton { padding: 5px 11px; }
QToolButton { padding: 5px 7px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:checked, QToolButton:checked { background: @accent; color: @on_accent; }
QPushButton:disabled, QToolButton:disabled { background: @panel; color: @disabled; border-color: @line; }
QPushButton:checked:disabled { background: @track; color: @quiet; }
QPushButton:focus, QToolButton:focus { border: 2px solid @text; padding: 4px 10px; }
QToolButton:focus { padding: 4px 6px; }
QPushButton[role="tick"] { padding: 3px 2px; }
QPushButton[role="tick"]:focus { padding: 2px 1px; }
QPushButton[role="segment"], QPushButton[role="calm"] { padding: 5px 6px; }
QPushButton[role="segment"]:focus, QPushButton[role="calm"]:focus { padding: 4px 5px; }
QPushButton[role="tab"] { background: transparent; color: @quiet; font-weight: 600; padding: 2px 0; border-radius: 0; }
QPushButton[role="tab"]:hover { color: @text; }
QPushButton[role="tab"]:checked { color: @text; border-bottom: 2px solid @accent; padding: 2px 0 1px 0; }
QPushButton[role="tab"]:focus { border: 1px solid @text; padding: 1px 0; }
QPushButton[role="tab"]:disabled, QPushButton[role="tab"]:checked:disabled {
    background: transparent; color: @disabled; border-color: transparent; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; font-weight: 600; padding: 8px 12px; }
QPushButton[role="primary"]:disabled { background: @track; color: @quiet; }
QPushButton[role="primary"]:focus { padding: 7px 11px; }
QToolButton[role="flat"], QPushButton[role="flat"] { background: transparent; }
QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover { background: @hover; }
QToolButton[role="film"] { background: transparent; padding: 2px 8px 2px 3px; }
QToolButton[role="film"]:hover { background: @hover; }
QToolButton[role="film"]:checked { background: @selection; color: @on_selection; border: 1px solid @accent; padding: 2px 8px 2px 3px; }
QToolButton[role="film"]:focus { border: 2px solid @text; padding: 1px 7px 1px 2px; }
#emptyPane { background: @surround; color: @surround_text; }
QPushButton[role="calm"]:checked, QToolButton[role="flat"]:checked { background: @selection; color: @on_selection; }

QToolButton[role="flat"]:disabled, QToolButton[role="flat"]:checked:disabled {
    background: transparent; color: @disabled; border-color: transparent; }
QPushButton[role="calm"]:checked:disabled { background: @panel; color: @disabled; }

QPushButton[role="removable"] { background: @raised; border-radius: 9px; padding: 2px 9px; }
QPushButton[role="removable"]:hover { background: @hover; }
QPushButton[role="removable"]:focus { padding: 1px 8px; }
QScrollArea { background: transparent; border: none; }
#popup { background: @panel; border: 1px solid @control_line; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: @field; color: @text; border: 1px solid @control_line; border-radius: 5px; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QComboBox:disabled { border-color: @line; color: @disabled; }
QToolButton::menu-indicator { image: none; }
QComboBox { combobox-popup: 0; } /* a plain list: the other kind of pop-up forgets its border and cuts the last entry */
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("@icons/arrow_down.svg"); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button,
QDateEdit::up-button, QDateEdit::down-button {
    border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow { image: url("@icons/arrow_up.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow { image: url("@icons/arrow_down.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView {
    background: @raised; border: 1px solid @control_line;
    selection-background-color: @selection; selection-color: @on_selection; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 4px; }

#sideScroll { border: 1px solid transparent; }
#sideScroll:focus { border: 1px solid @accent; }
#rows { background: @panel; border: 1px solid transparent; outline: none; }
#rows:focus { border: 1px solid @accent; }
#folders { background: @field; border: 1px solid @control_line; border-radius: 5px; padding: 3px; outline: none; }
#folders:focus { border: 2px solid @accent; padding: 2px; }
#results, #sheet { background: @panel; border: 1px solid @line; outline: none; }
#results:focus, #sheet:focus { border: 1px solid @accent; }
#sheet { selection-background-color: transparent; } /* each tile draws its own */
#results::item { padding: 0 5px; border: none; }
#results::item:selected { background: @selection; color: @on_selection; }
QTableView, QTreeView { background: @panel; border: 1px solid @line; gridline-color: @line; }
QTreeView::item { padding: 2px 0; }
#history::item { padding: 4px 6px; }
QHeaderView::section {
    background: @panel; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
#results QHeaderView::section { padding: 6px 20px 6px 8px; }
QHeaderView::up-arrow { image: url("@icons/arrow_up.svg"); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url("@icons/arrow_down.svg"); width: 10px; height: 10px; }

QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSlider::groove:horizontal { height: 4px; background: @track; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { background: @accent; border: 2px solid @text; width: 12px; }
QSlider::handle:horizontal:disabled { background: @disabled; }
QSlider::sub-page:horizontal:disabled { background: @track; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @control_line; border-radius: 4px; background: @field; }
QCheckBox::indicator:hover { border-color: @text; }
QCheckBox::indicator:checked { image: url("@icons/tick.svg"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @control_line; border-radius: 8px; background: @field; }
QRadioButton::indicator:hover { border-color: @text; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @on_accent; }
QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; border-radius: 3px; padding: 1px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @track; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @control_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }

#message[level="info"] { background: @info_back; border: 1px solid @info; border-radius: 6px; }
#message[level="warning"] { background: @warning_back; border: 1px solid @warning; border-radius: 6px; }
#message[level="error"] { background: @error_back; border: 1px solid @error; border-radius: 6px; }
#message[level="info"] QLabel { color: @info; }
#message[level="warning"] QLabel { color: @warning; }
#message[level="error"] QLabel { color: @error; }
#manual { background: @window; }
#manual QTextBrowser { background: @panel; border: 1px solid @line; border-radius: 5px;
    selection-background-color: @selection; selection-color: @on_selection; }
#manual QTextBrowser:focus { border: 1px solid @accent; }
#contents { background: @panel; border: 1px solid @line; border-radius: 5px; outline: none; }
#contents:focus { border: 1px solid @accent; }
#contents::item { padding: 3px 2px; }
#contents::item:selected { background: @selection; color: @on_selection; }
#tour { background: @raised; border: 2px solid @accent; border-radius: 8px; }
#tour QLabel[role="title"] { font-size: 13pt; font-weight: 600; }
#tourRing { background: transparent; border: 2px solid @accent; }
#stateCard { background: transparent; }
#handover { background: @surround; }
#stateCard QLabel, #handover QLabel { color: @surround_text; }
#stateCard QLabel[role="title"], #handover QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
"""
