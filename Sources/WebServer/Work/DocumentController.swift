import Casework
import Desk
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// What is attached to cases: taking it in, handing it out, packing it for the archive, and disposing of it.
struct DocumentController: Sendable {
    let work: WorkSite

    private static let blockSize = 1 << 16

    /// Always to be kept, never to be shown: whatever it is, it does nothing in the browser that asked for it.
    func document(_ number: Int, of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        guard case .found(let document, let file) = try await ReadDocument(work.desk).read(number, of: id, by: request.member) else {
            throw PageMissing()
        }
        let handle = try FileHandle(forReadingFrom: file)
        return download(
            named: document.name, type: document.kind.mediaType, size: document.size,
            body: ResponseBody(contentLength: document.size) { writer in
                defer { try? handle.close() }
                try await Self.write(handle, to: &writer)
            })
    }

    func attach(to id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        guard case .received(let received, let name) = request.upload else {
            guard case .refused(let problem) = request.upload else { return try await page(of: id, request, .notChosen) }
            return try await page(of: id, request, DocumentProblem(problem))
        }
        let form = request.form
        let outcome = try await AttachDocument(work.desk).attach(
            received, named: name, as: form[.documentRole].flatMap(DocumentRole.init) ?? .other,
            step: form[.documentStep].flatMap { Int($0) }, replacing: form[.replaces].flatMap { Int($0) }, to: id, by: request.member,
            formKey: work.key(of: form[.formKey] ?? ""))
        switch outcome {
        case .attached: return work.redirect(to: .case(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problem): return try await page(of: id, request, DocumentProblem(problem))
        }
    }

    func archivePackage(of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let outcome = try await PackCase(work.desk).pack(id, by: request.member.actor) { ArchiveIndex($0).document }
        switch outcome {
        case .missing: throw PageMissing()
        case .goesOn: return try await page(of: id, request, .goesOn)
        case .damaged(let numbers): return try await page(of: id, request, .damaged(numbers))
        case .packed(let package):
            let handle = try FileHandle(forReadingFrom: package.file)
            return download(
                named: package.name, type: "application/zip", size: package.size,
                body: ResponseBody(contentLength: package.size) { writer in
                    defer { try? handle.close() }
                    try await Self.write(handle, to: &writer)
                    // It goes when it has been sent, and not before.
                    withExtendedLifetime(package) {}
                })
        }
    }

    func dispose(of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let disposing = DisposeCase(work.desk)
        let outcome =
            request.form[.withdraws] == nil
            ? try await disposing.agree(to: id, by: request.member) : try await disposing.withdraw(from: id, by: request.member)
        switch outcome {
        case .agreed, .withdrawn, .disposed: return work.redirect(to: .case(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(.notArchived): return try await page(of: id, request, .notArchived)
        case .refused(.mustBeKept(let day)): return try await page(of: id, request, .mustBeKept(day))
        case .refused(.sameAgain): return try await page(of: id, request, .sameAgain)
        }
    }

    private func page(of id: CaseFile.ID, _ request: StaffRequest, _ problem: DocumentProblem) async throws -> Response {
        var response = try await CaseController(work: work).page(of: id, request, documentProblem: problem)
        guard case .tooLarge = problem else { return response }
        response.status = .contentTooLarge
        // Much may still be on its way.
        response.headers[.connection] = "close"
        return response
    }

    private func download(named name: DocumentName, type: String, size: Int, body: ResponseBody) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: name.disposition, .contentLength: String(size), .cacheControl: "no-store",
                .contentSecurityPolicy: "default-src 'none'; sandbox",
            ], body: body)
    }

    private static func write(_ handle: FileHandle, to writer: inout any ResponseBodyWriter) async throws {
        while let block = try handle.read(upToCount: blockSize), !block.isEmpty { try await writer.write(ByteBuffer(bytes: block)) }
        try await writer.finish(nil)
    }
}

extension DocumentProblem {
    init(_ problem: AttachDocument.Problem) {
        self =
            switch problem {
            case .received(.tooLarge(let limit)): .tooLarge(limit: limit)
            case .received(.kind(.empty)): .empty
            case .received(.kind(.active)): .active
            case .received(.kind(.unknown)): .unknownKind
            case .unnamed: .notChosen
            case .identityNumber: .identityNumber
            case .unknownStep, .unknownDocument: .overtaken
            case .disposed: .disposed
            }
    }
}
