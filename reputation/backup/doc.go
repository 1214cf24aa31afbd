// Package backup makes, checks and restores copies of a verifier's store (docs/store.md, "Backup").
//
// A backup is a directory with the files of a store at one moment and a manifest, BACKUP.json, that names each with its size
// and hash and is written last. It promises:
//
//   - A directory that has the name asked for is whole, was read again and was checked. What a stop left half done has the name with
//     ".partial", and no manifest: nothing takes it for a backup.
//   - Nothing that exists is ever overwritten, but for such a remainder.
//   - A store that was restored gives no counter that the lost one can have given, and says nothing about the Eras that it
//     knows in part (reputation.Store.MarkRestored).
//
// A backup has the secrets of the Eras. It is not encrypted: keep it as the store is kept.
package backup
