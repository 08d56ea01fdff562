import Casework
import Catalogue
import Desk
import Exporting
import Funding
import Hummingbird
import Pages

/// The council report, as a page and as files.
struct ReportController: Sendable {
    let work: WorkSite

    func page(_ query: ReportQuery, _ request: StaffRequest) async throws -> Response {
        switch try await sheets(query, request, caseRoot: PageContext.folder(of: work.site.origin)) {
        case .success(let sheets): try await page(query, sheets, nil, request)
        case .failure(let problem): try await page(query, nil, problem, status: .unprocessableContent, request)
        }
    }

    func file(_ query: ReportQuery, _ format: FileFormat, _ request: StaffRequest) async throws -> Response {
        let sheets: CouncilReportSheets
        // In a file an address is a whole one: it is read anywhere.
        switch try await self.sheets(query, request, caseRoot: work.site.origin) {
        case .success(let found): sheets = found
        case .failure(let problem): return try await page(query, nil, problem, status: .unprocessableContent, request)
        }
        let period = sheets.report.period
        let name = "\(request.language == .swedish ? "rapport" : "report")-\(period.first.iso)-\(period.last.iso).\(format.rawValue)"
        switch format {
        case .html: return work.file(CouncilReportDocument(sheets).bytes, format.mediaType, named: name, in: request.language)
        case .workbook: return work.file(try sheets.workbook.bytes(), format.mediaType, named: name, in: request.language)
        case .csv: throw PageMissing()
        case .pdf:
            guard let program = PrintProgram.installed() else { return try await page(query, sheets, nil, request) }
            do {
                let bytes = try await program.pdf(of: CouncilReportDocument(sheets).bytes)
                return work.file(bytes, format.mediaType, named: name, in: request.language)
            } catch let fault as PrintProgram.Fault {
                let problem: CouncilReportPage.PrintProblem = fault == .busy ? .busy : .failed
                return try await page(query, sheets, printProblem: problem, status: .serviceUnavailable, request)
            }
        }
    }

    private func sheets(
        _ query: ReportQuery, _ request: StaffRequest, caseRoot: String
    ) async throws -> Result<CouncilReportSheets, ReportQuery.Problem> {
        let period: ReportPeriod
        do throws(ReportQuery.Problem) {
            period = try query.period(on: work.site.today)
        } catch {
            return .failure(error)
        }
        let report = try await ReadCouncilReport(work.desk).report(for: period, by: request.member.actor)
        let catalogue = work.desk.catalogue
        let language = request.language
        return .success(
            CouncilReportSheets(
                report: report, language: language, municipality: catalogue.municipality,
                programmeNames: Dictionary(catalogue.programmes.map { ($0.id, $0.shortName) }) { first, _ in first },
                caseAddress: { caseRoot + WorkAddress.case($0).path(in: language) }))
    }

    private func page(
        _ query: ReportQuery, _ sheets: CouncilReportSheets?, _ problem: ReportQuery.Problem? = nil,
        printProblem: CouncilReportPage.PrintProblem? = nil, status: HTTPResponse.Status = .ok, _ request: StaffRequest
    ) async throws -> Response {
        let model = CouncilReportPage.Model(
            query: query, sheets: sheets, problem: problem, canPrint: PrintProgram.installed() != nil, printProblem: printProblem)
        return try await work.response(CouncilReportPage(model: model), status: status, to: request)
    }
}
