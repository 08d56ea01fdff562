import Casework
import Foundation
import Funding
import HTTPTypes
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// Documents from the form to the archive and out, through the router that is served.
    struct DocumentTests {
        private static let pdf = Array("%PDF-1.7\nbeslut".utf8)

        /// Somebody who is signed in, with a case of their own.
        private struct Room {
            let desk: StaffDesk
            let member: StaffMember
            let cookie: String
            let id: CaseFile.ID

            init(roles: Set<StaffRole> = [.coordinator]) async throws {
                desk = try await StaffDesk.make()
                let account = try await desk.addStaff(roles)
                member = account.member
                cookie = try await desk.open(account)
                let content = CaseContent(title: "Våtmark", summary: "En sammanfattning", contact: CaseContact(name: "Nils Ek"))
                guard case .opened(let id) = try await OpenCase(desk.desk).open(content, by: member, formKey: Secret.random()) else {
                    throw CocoaError(.coderInvalidValue)
                }
                self.id = id
            }

            var path: String { "/arbete/arenden/\(id)" }

            func upload(
                _ pieces: [[UInt8]], named name: String = "a.pdf", token: String? = nil, key: String = UUID().uuidString,
                fields: [(String, String)] = [], end: String = "\r\n--b--\r\n"
            ) async throws -> StaffDesk.Answer {
                let token = if let token { token } else { try await desk.formToken(cookie) }
                let digits = key.filter(\.isHexDigit).lowercased()
                return try await desk.send(
                    path + "/dokument", fields: [("formular", token), ("nyckel", digits)] + fields, fileName: name, pieces: pieces,
                    cookie: cookie, end: end)
            }

            var documents: [CaseDocument] {
                get async throws {
                    let (id, own) = (id, desk.desk.id)
                    return try await desk.desk.store.read { try CaseDocumentStore.documents(of: id, desk: own, on: $0) }
                }
            }

            /// Files that are being received, or were left behind.
            var leftovers: [String] {
                let folder = desk.desk.surroundings.documents.url.appending(path: DocumentFolder.unfinished)
                return (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            }

            func file(_ digest: String) -> URL { desk.desk.surroundings.documents.file(digest, of: desk.desk.id) }

            /// Records steps on a day.
            func record(_ kinds: [CaseStepKind], on day: Day) async throws {
                for kind in kinds {
                    let plan = try FinancingPlan(currency: .krona, years: [.init(year: 2027, cost: 1, shares: [.grant: 1])])
                    let step = CaseStep(
                        kind, on: day, text: "Hemliga ord", diaryNumber: "KS/2027:7", body: "board", outcome: .yes, financing: plan,
                        amount: Money(minorUnits: 1, currency: .krona))
                    let outcome = try await RecordStep(desk.desk).record(step, in: id, by: member, formKey: Secret.random())
                    #expect(outcome == .recorded, "\(kind)")
                }
            }
        }

        @Test func `a file is attached once, kept under its digest, and handed out to be kept`() async throws {
            let room = try await Room()
            let name = "../../etc/Åsas plan.pdf"
            let key = "0123456789abcdef0123456789abcdef"
            for _ in 0..<2 {
                let answer = try await room.upload([Self.pdf], named: name, key: key + "")
                #expect(answer.status == 303 && answer.location == room.path)
            }
            let document = try #require(try await room.documents.first)
            #expect(try await room.documents.count == 1 && document.size == Self.pdf.count)
            #expect(document.name.text == name && document.kind == .pdf)
            #expect(document.digest == SHA256.text(of: Self.pdf))
            #expect([UInt8](try Data(contentsOf: room.file(document.digest))) == Self.pdf && room.leftovers.isEmpty)
            let read = try await room.desk.ask(room.path + "/dokument/1", cookie: room.cookie)
            #expect(read.status == 200 && read.bytes == Self.pdf && read.headers[.contentType] == "application/pdf")
            #expect(read.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"_.._etc_") == true)
            #expect(read.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
            #expect(read.headers[.xContentTypeOptions] == "nosniff" && read.headers[.cacheControl] == "no-store")
            let (id, own) = (room.id, room.desk.desk.id)
            let log = try await room.desk.desk.store.read { try AuditStore.latest(9, desk: own, about: "case:\(id)", on: $0) }
            #expect(log.map(\.action).contains("document.attach") && log.first?.action == "document.read")
            #expect(!log.contains { $0.details.contains("plan") })
            #expect(try await room.desk.ask(room.path + "/dokument/2", cookie: room.cookie).status == 404)
        }

        @Test func `nobody else gets at it`() async throws {
            let room = try await Room()
            _ = try await room.upload([Self.pdf])
            #expect(try await room.desk.ask(room.path + "/dokument/1").status == 303)
            let neighbour = try await StaffDesk.neighbour()
            let other = try await neighbour.open(neighbour.addStaff([.coordinator]))
            #expect(try await neighbour.ask(room.path + "/dokument/1", cookie: other).status == 404)
        }

        @Test func `a form that is not the session's is refused before its file is received`() async throws {
            let room = try await Room()
            for token in ["", String(repeating: "0", count: 128)] {
                #expect(try await room.upload([Self.pdf], token: token).status == 403)
            }
            #expect(try await room.documents.isEmpty && room.leftovers.isEmpty)
        }

        @Test(arguments: [
            ("<svg onload=alert(1)>", "bild.pdf"), ("MZ\u{1}\u{0}", "a.pdf"), ("", "a.pdf"), ("%PDF-", "811228-9874.pdf"), ("%PDF-", ""),
        ])
        func `what is not wanted is refused in words, and nothing is left of it`(content: String, name: String) async throws {
            let room = try await Room()
            let answer = try await room.upload([Array(content.utf8)], named: name)
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(name)")
            #expect(try await room.documents.isEmpty && room.leftovers.isEmpty)
        }

        @Test func `what is too large is refused when it becomes so`() async throws {
            let room = try await Room()
            let limit = StaffDesk.largestDocument
            // Were it read to its end, that would be three gigabytes.
            let many = [Self.pdf] + (0..<48_000).map { _ in [UInt8](repeating: 0, count: 65_536) }.prefix(200)
            let answer = try await room.upload(many)
            #expect(answer.status == 413 && answer.text.contains("role=\"alert\"") && answer.headers[.connection] == "close")
            #expect(try await room.documents.isEmpty && room.leftovers.isEmpty)
            let just = Self.pdf + [UInt8](repeating: 0, count: limit - Self.pdf.count)
            #expect(try await room.upload([just]).status == 303)
            #expect(try await room.upload([just + [0]]).status == 413)
            #expect(try await room.documents.map(\.size) == [limit])
        }

        @Test func `a form that is cut short attaches nothing`() async throws {
            let room = try await Room()
            #expect(try await room.upload([Self.pdf], end: "").status == 400)
            #expect(try await room.upload([Self.pdf], end: "\r\n--b").status == 400)
            #expect(try await room.documents.isEmpty && room.leftovers.isEmpty)
        }

        @Test func `a new version stands beside the old, and only one can`() async throws {
            let room = try await Room()
            _ = try await room.upload([Self.pdf])
            #expect(try await room.upload([Self.pdf + [33]], fields: [("ersatter", "1")]).status == 303)
            #expect(try await room.upload([Self.pdf + [34]], fields: [("ersatter", "1")]).status == 422)
            #expect(try await room.upload([Self.pdf + [35]], fields: [("till-steg", "9")]).status == 422)
            let documents = try await room.documents
            #expect(documents.map(\.replaces) == [nil, 1] && documents.current.map(\.number) == [2])
            #expect(try await room.desk.ask(room.path + "/dokument/1", cookie: room.cookie).status == 200)
        }

        @Test func `what is missing is shown until it is attached`() async throws {
            let room = try await Room()
            try await room.record([.draft, .decision], on: Day(of: room.desk.desk.surroundings.now(), in: .stockholm))
            func page() async throws -> String { try await room.desk.ask(room.path, cookie: room.cookie).text }
            #expect(try await page().contains("Det här saknas i ärendet:"))
            _ = try await room.upload([Self.pdf], fields: [("dokumenttyp", "decision"), ("till-steg", "2")])
            #expect(try await !page().contains("Det här saknas i ärendet:"))
        }

        @Test func `a case is kept for as long as any that was made a part of it`() async throws {
            let (old, young) = (try await Room(), try await Room())
            let desk = old.desk.desk
            let today = Day(of: desk.surroundings.now(), in: .stockholm)
            let ending: [CaseStepKind] = [
                .draft, .decision, .submission, .approval, .start, .finalReport, .finalPayment, .closingReport, .archiving,
            ]
            try await old.record(ending, on: today.adding(days: -4_000))
            try await young.record(ending, on: today.adding(days: -400))
            let disposing = DisposeCase(desk)
            #expect(try await disposing.agree(to: old.id, by: old.member) == .agreed)
            #expect(try await ChangeCase(desk).merge(young.id, into: old.id, by: old.member))
            // What was agreed to is not what it is now.
            let pending = try await desk.store.read { try CaseDisposalStore.disposal(of: old.id, desk: desk.id, on: $0) }
            #expect(pending == nil)
            for member in [old.member, young.member] {
                let outcome = try await disposing.agree(to: old.id, by: member)
                guard case .refused(.mustBeKept(let through?)) = outcome, through > today else {
                    Issue.record("\(outcome)")
                    return
                }
            }
        }

        @Test func `nothing is written into a case that has been disposed of, and nobody is reminded of keeping it`() async throws {
            let room = try await Room()
            let (desk, id) = (room.desk.desk, room.id)
            let long = Day(of: desk.surroundings.now(), in: .stockholm).adding(days: -4_000)
            try await room.record(
                [.draft, .decision, .submission, .approval, .start, .finalReport, .finalPayment, .closingReport, .archiving], on: long)
            let other = try await room.desk.addStaff([.registrar]).member
            for member in [room.member, other] { _ = try await DisposeCase(desk).agree(to: id, by: member) }
            let project = GrantedProject(partners: [ProjectPartner(name: "Hemlig")])
            #expect(try await ChangeProject(desk).change(id, from: 0, to: project, by: room.member) == .notGranted)
            let keeping = KeepObligations(desk)
            #expect(try await keeping.add("Hemligt", due: long, to: id, by: room.member, formKey: Secret.random()) == .missing)
            let owed = try await BrowseObligations(desk).obligations(of: id)
            let keep = try #require(owed.first { $0.entry.obligation.key.kind == .keepDocuments })
            #expect(keep.entry.fulfilment != nil)
            let late = try await BrowseObligations(desk).list(ObligationFilter(state: .late), limitedTo: 500)
            #expect(late.allSatisfy { $0.obligation.entry.obligation.key.kind != .keepDocuments })
        }

        @Test func `a body that never ends is refused, whatever it holds`() async throws {
            let room = try await Room()
            let part = Array("--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"\"\r\n\r\n".utf8)
            let pieces = [Self.pdf, Array("\r\n".utf8) + part] + Array(repeating: [UInt8](repeating: 65, count: 1 << 16), count: 200)
            let answer = try await room.upload(pieces)
            #expect(answer.status == 413)
            #expect(try await room.documents.isEmpty && room.leftovers.isEmpty)
        }

        @Test func `a package is made of an ended case, and two dispose of it when its time has passed`() async throws {
            let room = try await Room()
            let (desk, id) = (room.desk.desk, room.id)
            let other = try await room.desk.addStaff([.registrar]).member
            let disposing = DisposeCase(desk)
            // A content that no other test's case has.
            _ = try await room.upload([Self.pdf + Array("\(id)".utf8)], named: "hemligt namn.pdf")
            // The same content in another case stays.
            let neighbour = try await Room()
            let shared = Self.pdf + Array("delas".utf8)
            _ = try await room.upload([shared])
            _ = try await neighbour.upload([shared])
            #expect(try await room.desk.ask(room.path + "/arkivpaket", form: form(room), cookie: room.cookie).status == 422)
            let long = Day(of: desk.surroundings.now(), in: .stockholm).adding(days: -4_000)
            try await room.record(
                [.draft, .decision, .submission, .approval, .start, .finalReport, .finalPayment, .closingReport], on: long)
            #expect(try await disposing.agree(to: id, by: room.member) == .refused(.notArchived))
            try await room.record([.archiving], on: long)

            let package = try await room.desk.ask(room.path + "/arkivpaket", form: form(room), cookie: room.cookie)
            #expect(package.status == 200 && package.headers[.contentType] == "application/zip")
            #expect(package.bytes.starts(with: [0x50, 0x4B]))
            #expect(package.headers[.contentLength] == String(package.bytes.count) && room.leftovers.isEmpty)
            let digest = SHA256.text(of: package.bytes)
            let log = try await desk.store.read { try AuditStore.latest(9, desk: desk.id, about: "case:\(id)", on: $0) }
            #expect(log.contains { $0.action == "case.package" && $0.details.contains(digest) })

            // Nobody records it alone, and nobody agrees twice.
            let free = try await RecordStep(desk).record(
                CaseStep(.disposal, on: long), in: id, by: room.member, formKey: Secret.random())
            #expect(free == .refused(.notFrom(.archived)))
            #expect(try await disposing.agree(to: id, by: room.member) == .agreed)
            #expect(try await disposing.agree(to: id, by: room.member) == .refused(.sameAgain))
            #expect(try await disposing.withdraw(from: id, by: other) == .withdrawn)
            #expect(try await disposing.agree(to: id, by: other) == .agreed)
            #expect(try await disposing.agree(to: id, by: room.member) == .disposed)
            #expect(try await disposing.agree(to: id, by: room.member) == .disposed)

            let documents = try await room.documents
            #expect(documents.allSatisfy { $0.name.text.isEmpty && $0.disposedAt != nil })
            #expect(!FileManager.default.fileExists(atPath: room.file(documents[0].digest).path))
            #expect(FileManager.default.fileExists(atPath: room.file(documents[1].digest).path))
            let page = try await room.desk.ask(room.path, cookie: room.cookie).text
            for gone in ["Hemliga ord", "hemligt namn", "Nils Ek", "En sammanfattning", "Våtmark"] {
                #expect(!page.contains(gone), "\(gone)")
            }
            for kept in [documents[0].digest, "KS/2027:7", "Gallrat", "Gallring"] { #expect(page.contains(kept), "\(kept)") }
            #expect(try await room.desk.ask(room.path + "/dokument/1", cookie: room.cookie).status == 404)
            #expect(try await neighbour.desk.ask(neighbour.path + "/dokument/1", cookie: neighbour.cookie).status == 200)
            #expect(try await room.upload([Self.pdf]).status == 422)
            #expect(try await PackCase(desk).pack(id, by: "command") { _ in [] }.isGoingOn)
            #expect(try await desk.store.read { try AuditStore.check(desk: desk.id, on: $0) } > 0)
        }

        @Test func `nothing goes before its time, and nothing without a rule`() async throws {
            let room = try await Room()
            let today = Day(of: room.desk.desk.surroundings.now(), in: .stockholm)
            try await room.record(
                [.draft, .decision, .submission, .approval, .start, .finalReport, .finalPayment, .closingReport, .archiving], on: today)
            let outcome = try await DisposeCase(room.desk.desk).agree(to: room.id, by: room.member)
            #expect(outcome == .refused(.mustBeKept(Day(year: today.year + 10, month: today.month, day: today.day))))
            let other = try await Room()
            try await other.record([.closing, .archiving], on: today.adding(days: -9_000))
            #expect(try await DisposeCase(other.desk.desk).agree(to: other.id, by: other.member) == .refused(.mustBeKept(nil)))
            #expect(try await other.desk.ask(other.path + "/gallring", form: form(other), cookie: other.cookie).status == 422)
        }

        @Test func `what was left behind goes after a day, and what comes just now stays`() throws {
            let folder = DocumentFolder(FileManager.default.temporaryDirectory.appending(path: "utblick-left-" + UUID().uuidString))
            defer { try? FileManager.default.removeItem(at: folder.url) }
            let now = Date()
            let leftBehind = folder.url.appending(path: DocumentFolder.unfinished + "/old")
            do {
                let coming = try folder.makeUnfinished()
                try Data().write(to: leftBehind)
                try FileManager.default.setAttributes([.modificationDate: now - 90_000], ofItemAtPath: leftBehind.path)
                folder.removeLeftovers(at: now)
                #expect(!FileManager.default.fileExists(atPath: leftBehind.path) && FileManager.default.fileExists(atPath: coming.url.path))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: leftBehind.deletingLastPathComponent().path).isEmpty)
        }

        @Test func `a file that got its place before the program died goes after a day, unless a document has it`() async throws {
            let room = try await Room()
            let (desk, folder) = (room.desk.desk, room.desk.desk.surroundings.documents)
            let attached = Self.pdf + Array("behövs \(room.id)".utf8)
            _ = try await room.upload([attached])
            let (needed, unneeded) = (SHA256.text(of: attached), SHA256.text(of: Array("hann inte \(room.id)".utf8)))
            let lost = try folder.makeUnfinished()
            try Array("hann inte \(room.id)".utf8).withUnsafeBytes { try lost.write($0) }
            let notes = try [needed, unneeded].map { try folder.announce($0, of: desk.id) }
            try folder.keep(lost, digest: unneeded, of: desk.id)
            // The disk's clock is another than the desk's.
            func date(_ moment: Date) throws {
                for note in notes { try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: note.note.path) }
            }
            try date(desk.surroundings.now())
            _ = try await TidyDocuments(desk).tidy()
            #expect(FileManager.default.fileExists(atPath: room.file(unneeded).path), "it may be on its way")
            try date(desk.surroundings.now() - 90_000)
            #expect(try await TidyDocuments(desk).tidy() == 1)
            #expect(!FileManager.default.fileExists(atPath: room.file(unneeded).path))
            #expect(FileManager.default.fileExists(atPath: room.file(needed).path) && room.leftovers.isEmpty)
            #expect(try await TidyDocuments(desk).tidy() == 0)
            let log = try await desk.store.read { try AuditStore.latest(9, desk: desk.id, about: "document", on: $0) }
            #expect(log.contains { $0.action == "document.unattached" && $0.details.contains(unneeded) })
        }

        @Test func `a desk's documents are copied and removed with it, and no other's`() throws {
            let folder = DocumentFolder(FileManager.default.temporaryDirectory.appending(path: "utblick-desks-" + UUID().uuidString))
            defer { try? FileManager.default.removeItem(at: folder.url) }
            let digest = SHA256.text(of: Self.pdf)
            for desk in ["flen", "katrineholm", "../flen"] as [MunicipalDesk.ID] {
                let file = try folder.makeUnfinished()
                try Self.pdf.withUnsafeBytes { try file.write($0) }
                try folder.keep(file, digest: digest, of: desk)
                #expect(folder.file(digest, of: desk).standardizedFileURL.path.hasPrefix(folder.url.standardizedFileURL.path + "/"))
            }
            let copy = folder.url.appending(path: "copy")
            try folder.copyAll(of: "flen", to: copy)
            #expect([UInt8](try Data(contentsOf: copy.appending(path: "\(digest.prefix(2))/\(digest)"))) == Self.pdf)
            #expect(throws: (any Error).self) { try folder.copyAll(of: "flen", to: copy) }
            try folder.removeAll(of: "flen")
            #expect(!FileManager.default.fileExists(atPath: folder.folder(of: "flen").path))
            #expect(FileManager.default.fileExists(atPath: folder.file(digest, of: "katrineholm").path))
        }

        @Test func `a document that is not what was received keeps its package from being made`() async throws {
            let room = try await Room()
            _ = try await room.upload([Array("%PDF-1 \(room.id)".utf8)])
            try await room.record([.closing], on: Day(of: room.desk.desk.surroundings.now(), in: .stockholm))
            let digest = try #require(try await room.documents.first).digest
            try Data("other".utf8).write(to: room.file(digest))
            let answer = try await room.desk.ask(room.path + "/arkivpaket", form: form(room), cookie: room.cookie)
            #expect(answer.status == 422 && answer.text.contains("dokument 1 är skadat") && room.leftovers.isEmpty)
        }

        private func form(_ room: Room) async throws -> [(String, String)] { [("formular", try await room.desk.formToken(room.cookie))] }
    }
}

extension PackCase.Outcome {
    fileprivate var isGoingOn: Bool {
        if case .goesOn = self { return true }
        return false
    }
}
