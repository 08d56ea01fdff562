import CXlsxWriter
public import Foundation
import Funding

/// Sheets as a workbook that spreadsheets open (Office Open XML), the last sheet saying what stands in each column of the others.
public struct Workbook: Sendable {
    /// Why no workbook came about.
    public struct Fault: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    private let sheets: [Sheet]
    private let key: Sheet

    /// - Parameter key: the sheet that explains the columns; see `keyed`.
    public init(sheets: [Sheet], key: Sheet) {
        self.sheets = sheets
        self.key = key
    }

    /// A sheet that says of each column what stands in it.
    /// - Parameter columns: of the sheet itself: sheet, column, meaning.
    public static func key(of sheets: [Sheet], id: String, title: String, columns: [Sheet.Column]) -> Sheet {
        Sheet(
            id: id, title: title, columns: columns,
            rows: sheets.flatMap { sheet in
                sheet.columns.map { Sheet.Row([.text(sheet.title), .text($0.name), .text($0.meaning)]) }
            })
    }

    /// The file's bytes.
    /// - Parameter folder: for the file while it is written; it is gone afterwards.
    /// - Throws: `Fault`, and what reading the file throws.
    public func bytes(by folder: URL = FileManager.default.temporaryDirectory) throws -> [UInt8] {
        let file = folder.appending(path: "utblick-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        guard let book = workbook_new(file.path) else { throw Fault(description: "no workbook could be begun") }
        do {
            let formats = try Formats(book)
            var names = SheetNames()
            for sheet in sheets + [key] {
                guard let page = workbook_add_worksheet(book, names.name(for: sheet.title)) else {
                    throw Fault(description: "a sheet could not be added")
                }
                write(sheet, to: page, formats)
            }
        } catch {
            _ = workbook_close(book)
            throw error
        }
        let outcome = workbook_close(book)
        guard outcome == LXW_NO_ERROR else { throw Fault(description: "the workbook could not be written (\(outcome.rawValue))") }
        return Array(try Data(contentsOf: file))
    }

    private func write(_ sheet: Sheet, to page: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats) {
        for (column, place) in zip(sheet.columns, UInt16(0)...) {
            _ = worksheet_set_column(page, place, place, Double(min(max(column.width, 1), 100)), nil)
            _ = worksheet_write_string(page, 0, place, column.name, formats.head)
        }
        for (row, line) in zip(sheet.rows, UInt32(1)...) {
            for (cell, place) in zip(row.cells, UInt16(0)...) { formats.write(cell, to: page, line, place, isTotal: row.isTotal) }
        }
        worksheet_freeze_panes(page, 1, 0)
        _ = worksheet_repeat_rows(page, 0, 0)
        worksheet_set_landscape(page)
        worksheet_fit_to_pages(page, 1, 0)
    }
}

/// Names of sheets as spreadsheets allow them: at most 31 characters, some not, and none twice.
private struct SheetNames {
    private var taken: Set<String> = []

    mutating func name(for title: String) -> String {
        let allowed = title.filter { !"[]:*?/\\'".contains($0) }
        // Counted in UTF-16, as spreadsheets do; a name in use gets a number.
        var name = Self.shortened(allowed.isEmpty ? "-" : allowed, to: 31)
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = Self.shortened(allowed, to: 27) + " \(number)"
            number += 1
        }
        return name
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        var text = text
        while text.utf16.count > limit { text.removeLast() }
        return text
    }
}
