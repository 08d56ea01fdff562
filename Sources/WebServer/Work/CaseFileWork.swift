import Casework
import Catalogue
import Desk
import Exporting
import Funding
import Hummingbird
import Pages
import Storage

extension CaseController {
    /// The cases of a list as a file.
    func file(_ query: CaseQuery, _ format: FileFormat, _ request: StaffRequest) async throws -> Response {
        let cases = try await BrowseCases(work.desk).all(browsing(query, request), by: request.member)
        let names = StaffNames(try await BrowseCases(work.desk).members())
        let goals = Dictionary(work.desk.catalogue.municipality.strategy.goals.map { ($0.id, $0.name) }) { first, _ in first }
        let list = CaseSheet(
            cases.map { outline in
                CaseSheet.Entry(
                    row: CaseRow(outline, names), diaryNumber: outline.diaryNumber,
                    programme: work.site.programme(outline.programme)?.shortName, organisation: outline.organisation,
                    goals: outline.goals.compactMap { goals[$0] }, openedOn: Day(of: outline.openedAt, in: .stockholm))
            }, language: request.language)
        let separator = FileFormat.separator(in: request.language)
        let bytes = format == .csv ? CSVFile(list.sheet, separator: separator).bytes : try list.workbook.bytes()
        let name = "\(request.language == .swedish ? "arenden" : "cases")-\(work.site.today.iso).\(format.rawValue)"
        return work.file(bytes, format.mediaType, named: name, in: request.language)
    }
}
