//! Where an installation keeps what it keeps: the data folder, or a PostgreSQL database, and the master key.

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use store::settings::TRAINING;
use store::{Keys, Place, Store};

use crate::config::{Config, Database};
use crate::failure::Failure;

/// An open store, and what whoever runs the desk should know of it.
pub struct Data {
    /// The store.
    pub store: Store,
    /// Where it is, without secrets.
    pub place: String,
    /// The file of the master key; none if the key itself was given.
    pub key: Option<PathBuf>,
    /// The key was made just now.
    pub key_is_new: bool,
    /// It holds training data.
    pub is_training: bool,
}

/// Opens the store that the settings name. The data folder is made if it is not there, for its owner only.
///
/// # Errors
/// If folder, key or database cannot be used.
pub async fn open(config: &Config) -> Result<Data, Failure> {
    let folder = &config.data;
    make(folder).map_err(|error| Failure::DataFolder(folder.clone(), error))?;
    let (keys, key, key_is_new) = match (&config.master_key, &config.master_key_file) {
        (Some(given), _) => (given.0.clone(), None, false),
        (None, Some(file)) => (Keys::read(file).map_err(Failure::Store)?, Some(file.clone()), false),
        (None, None) => {
            let (keys, made) = Keys::in_folder(folder).map_err(Failure::Store)?;
            let is_new = made.is_some();
            (keys, Some(folder.join("master.key")), is_new)
        }
    };
    let (at, place) = match &config.database {
        Some(database @ Database(url)) => (Place::Postgres(url.clone()), format!("{database:?}")),
        None => (Place::Folder(folder.clone()), folder.display().to_string()),
    };
    let store = Store::open(&at, keys).await.map_err(Failure::Store)?;
    // Another key would know nobody's address, and open a new account for whoever signs in.
    if !store.fits_key().await.map_err(Failure::Store)? {
        return Err(Failure::Store(store::StoreError::Sealed));
    }
    let is_training = store.setting(TRAINING).await.map_err(Failure::Store)?.is_some();
    Ok(Data { store, place, key, key_is_new, is_training })
}

/// The place and the keys that the settings name. No key is made.
///
/// # Errors
/// If there is no key.
pub fn place(config: &Config) -> Result<(Place, Keys), Failure> {
    let own = config.data.join("master.key");
    let keys = match &config.master_key {
        Some(given) => given.0.clone(),
        None => Keys::read(config.master_key_file.as_ref().unwrap_or(&own)).map_err(Failure::Store)?,
    };
    let place = match &config.database {
        Some(Database(url)) => Place::Postgres(url.clone()),
        None => Place::Folder(config.data.clone()),
    };
    Ok((place, keys))
}

/// Makes a folder for its owner only, if it is not there.
pub fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}
