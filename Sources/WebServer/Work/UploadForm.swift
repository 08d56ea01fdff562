import Casework
import Desk
import Hummingbird
import Pages
import Storage

/// A form with a file as it was sent. Its file is received while it comes, and only after the form's token has been: the fields come first.
struct UploadForm: Sendable {
    /// What became of the file.
    enum Content: Sendable {
        /// None was chosen.
        case none
        case received(ReceiveDocument, name: DocumentName)
        case refused(AttachDocument.Problem)
    }

    /// How reading ended.
    enum Outcome: Sendable {
        case read(UploadForm)
        /// It does not come from a page of the session.
        case foreign
        /// It is no form with a file, or ends too early.
        case unreadable
    }

    let fields: QueryParameters
    let content: Content

    /// In bytes, of all fields that are no files.
    private static let longestFields = 1 << 16

    /// - Parameter accepts: whether a token is that of the session.
    /// - Throws: `DocumentFault`; what a broken connection throws.
    static func read(
        _ request: Request, for desk: Desk, rules: DocumentRules, accepting accepts: (String) -> Bool
    ) async throws -> Outcome {
        // What announces itself as too large is not even begun.
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= rules.largest + 4 * longestFields else {
            return .read(UploadForm(fields: QueryParameters(), content: .tooLarge(rules)))
        }
        var reading = UploadReading(desk: desk, rules: rules)
        do {
            var reader = try MultipartReader(contentType: request.headers[.contentType] ?? "")
            var length = 0
            for try await buffer in request.body {
                length += buffer.readableBytes
                // Beside the file there are only fields, which are short.
                guard length <= rules.largest + 4 * longestFields else {
                    return .read(UploadForm(fields: reading.fields, content: .tooLarge(rules)))
                }
                for event in try reader.read(buffer.readableBytesView) {
                    if let outcome = try await reading.take(event, accepting: accepts) { return outcome }
                }
            }
            try reader.finish()
        } catch is MultipartReader.Fault {
            return .unreadable
        }
        return reading.outcome(accepting: accepts)
    }

    /// A form on its way in.
    private struct UploadReading {
        let desk: Desk
        let rules: DocumentRules
        private(set) var fields = QueryParameters()
        private var field: (name: String, bytes: [UInt8])?
        private var fieldLength = 0
        private var file: (received: ReceiveDocument, name: DocumentName)?
        private var isInFile = false

        init(desk: Desk, rules: DocumentRules) {
            self.desk = desk
            self.rules = rules
        }

        /// - Returns: how it ended, when nothing more is to be read.
        mutating func take(_ event: MultipartReader.Event, accepting accepts: (String) -> Bool) async throws -> Outcome? {
            switch event {
            case .part(let name, nil): field = (name, [])
            case .part(_, let fileName?):
                guard fields[.formToken].map(accepts) ?? false else { return .foreign }
                isInFile = true
                // A browser that has no file sends one without a name. There is one file in the form; another is passed over.
                if file == nil, !fileName.isEmpty {
                    file = (ReceiveDocument(desk, limit: rules.largest), DocumentName(fileName))
                } else {
                    isInFile = false
                }
            case .bytes(let bytes):
                if isInFile, let received = file?.received {
                    do {
                        try await received.add(bytes)
                    } catch is ReceiveDocument.Refusal {
                        return .read(UploadForm(fields: fields, content: .tooLarge(rules)))
                    }
                } else if field != nil {
                    fieldLength += bytes.count
                    guard fieldLength <= UploadForm.longestFields else { return .unreadable }
                    field?.bytes += bytes
                }
            case .end:
                if let field {
                    fields.add(field.name, String(decoding: field.bytes, as: UTF8.self).replacing("\0", with: "\u{FFFD}"))
                }
                field = nil
                isInFile = false
            }
            return nil
        }

        func outcome(accepting accepts: (String) -> Bool) -> Outcome {
            guard fields[.formToken].map(accepts) ?? false else { return .foreign }
            return .read(UploadForm(fields: fields, content: file.map { .received($0.received, name: $0.name) } ?? .none))
        }
    }
}

extension UploadForm.Content {
    fileprivate static func tooLarge(_ rules: DocumentRules) -> UploadForm.Content {
        .refused(.received(.tooLarge(limit: rules.largest)))
    }
}
