import Foundation
import Importing
import SQLCore
import Storage

extension SourceEnding {
    /// Reads how a run ended from what its importer noted, and notes what it could not.
    ///
    /// - Parameters:
    ///   - run: what the importer noted; `nil` when it did not come so far.
    ///   - error: what it threw.
    init(
        of run: ImportRun?, error: (any Error)?, source: String, began: Date, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        switch run?.outcome {
        case .succeeded?, .partly?:
            self = .good
        case .heldBack?:
            self = .heldBack(reason: run?.message ?? "")
        case .failed?:
            self = .failed
        case .cancelled?:
            self = .cancelled
        case nil:
            let wasCancelled = error.map { $0 is CancellationError || $0 is LeaseLost } ?? false
            self = wasCancelled ? .cancelled : .failed
            if run == nil {
                // A source that was broken off before it gave anything has no run to tell of.
                guard !wasCancelled else { return }
                _ = try ImportRunStore.begin(source: source, at: began, on: connection)
            }
            try ImportRunStore.closeUnfinished(
                source: source, as: wasCancelled ? .cancelled : .failed,
                message: wasCancelled ? "the program was stopped under way" : Self.reason(of: error), at: now, on: connection)
        }
    }

    /// In words, without anything that a source or a person has written.
    private static func reason(of error: (any Error)?) -> String {
        switch error {
        case let error as PortalError: error.description
        case let error as ImportRefusal: error.description
        case let error as HTTPFault: error.description
        case let error as SQLError: error.description
        case let error?: "\(type(of: error))"
        case nil: "the importer noted nothing"
        }
    }
}
