import CXlsxWriter
import Funding

extension Workbook {
    /// How the kinds of cells of one workbook look, plain and in rows that add up. The library owns them until the workbook is closed.
    struct Formats {
        typealias Format = UnsafeMutablePointer<lxw_format>
        typealias Page = UnsafeMutablePointer<lxw_worksheet>

        let head: Format
        private let plain: Kinds
        private let total: Kinds
        private let tones: [Sheet.Tone: Format]

        private struct Kinds {
            let text: Format
            let count: Format
            let decimal: Format
            let day: Format
            let money: [Currency: Format]
        }

        /// More than this a cell does not hold.
        private static let longestText = 32_767

        init(_ book: UnsafeMutablePointer<lxw_workbook>) throws(Fault) {
            func make(bold: Bool, _ number: String?) throws(Fault) -> Format {
                guard let format = workbook_add_format(book) else { throw Fault(description: "a format could not be made") }
                if bold { format_set_bold(format) }
                if let number {
                    format_set_num_format(format, number)
                } else {
                    format_set_text_wrap(format)
                }
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                return format
            }
            func kinds(bold: Bool) throws(Fault) -> Kinds {
                var money: [Currency: Format] = [:]
                for currency in Currency.allCases { money[currency] = try make(bold: bold, "#,##0.00 \"\(currency.rawValue)\"") }
                return Kinds(
                    text: try make(bold: bold, nil), count: try make(bold: bold, "#,##0"),
                    decimal: try make(bold: bold, "#,##0.##"), day: try make(bold: bold, "yyyy-mm-dd"),
                    money: money)
            }
            head = try make(bold: true, nil)
            plain = try kinds(bold: false)
            total = try kinds(bold: true)
            var tones: [Sheet.Tone: Format] = [:]
            for tone in Sheet.Tone.allCases {
                let format = try make(bold: false, nil)
                format_set_bg_color(format, tone.ground)
                tones[tone] = format
            }
            self.tones = tones
        }

        private func write(_ text: String, to page: Page, _ row: UInt32, _ column: UInt16, _ format: Format) {
            // Counted in UTF-16 there; no character is cut in two.
            let cut = text.utf16.count <= Self.longestText ? text : String(text.unicodeScalars.prefix(Self.longestText / 2))
            _ = worksheet_write_string(page, row, column, cut, format)
        }

        func write(_ cell: Sheet.Cell, to page: Page, _ row: UInt32, _ column: UInt16, isTotal: Bool) {
            let kinds = isTotal ? total : plain
            switch cell {
            case .empty: break
            // A text is written as one, whatever it begins with: no formula comes of it.
            case .text(let text), .link(let text, _): write(text, to: page, row, column, kinds.text)
            case .mark(let text, let tone): write(text, to: page, row, column, tones[tone] ?? kinds.text)
            case .count(let number, _): _ = worksheet_write_number(page, row, column, Double(number), kinds.count)
            case .decimal(let hundredths, _):
                _ = worksheet_write_number(page, row, column, Double(hundredths) / 100, kinds.decimal)
            case .day(let day):
                var date = lxw_datetime(
                    year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
                _ = worksheet_write_datetime(page, row, column, &date, kinds.day)
            case .money(let money, _):
                _ = worksheet_write_number(page, row, column, Double(money.minorUnits) / 100, kinds.money[money.currency])
            }
        }
    }
}

extension Sheet.Tone {
    /// The cell's ground, as 0xRRGGBB.
    fileprivate var ground: lxw_color_t {
        switch self {
        case .good: 0xE2F3E8
        case .warn: 0xFDF0D5
        case .bad: 0xFDEAEA
        }
    }
}
