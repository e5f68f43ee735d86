// reveal
